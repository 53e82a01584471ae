package org.orebridge.importers.comtrade;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.orebridge.importers.comtrade.ComtradeAnswer.Why;

/// One question to UN Comtrade, asked until it is answered or the settings' patience ends.
final class Question {

    /// An answer of the largest subscription has less.
    private static final long LARGEST_ANSWER = 1L << 30;

    private final ComtradeSettings settings;
    private final HttpClient http;
    private final Patience patience;
    private final Runnable check;

    /// @param check called several times a second while waiting; may throw to stop it
    Question(ComtradeSettings settings, HttpClient http, Runnable check) {
        this.settings = settings;
        this.http = http;
        this.check = check;
        this.patience = new Patience(settings, check);
    }

    /// Writes the answer to a file.
    ///
    /// @throws GivenUp where there will be none
    void ask(ComtradeQuery query, Path part) throws InterruptedException {
        String key = settings.key()
                .orElseThrow(() -> new GivenUp(
                        Why.NO_ACCESS,
                        "There is no key for UN Comtrade.%nMaybe %s is not set; a key is free of charge."
                                .formatted(ComtradeSettings.KEY_VARIABLE)));
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.base() + query.path(settings.mostRecords())))
                .timeout(settings.timeout())
                .header("Ocp-Apim-Subscription-Key", key)
                .header("Accept", "application/json")
                .build();
        boolean isAnswered = false;
        for (int attempt = 1; !isAnswered; attempt++) {
            patience.keepPace();
            isAnswered = isAnswered(request, part, attempt);
        }
    }

    private boolean isAnswered(HttpRequest request, Path part, int attempt) throws InterruptedException {
        CompletableFuture<HttpResponse<Path>> sent = http.sendAsync(request, BodyHandlers.ofFile(part));
        try {
            HttpResponse<Path> response = await(sent, part);
            if (response.statusCode() != 200) {
                patience.after(response.statusCode(), response.headers().firstValue("Retry-After"), attempt);
            }
            return response.statusCode() == 200;
        } catch (ExecutionException | TimeoutException e) {
            patience.afterSilence(attempt);
            return false;
        } finally {
            sent.cancel(true);
        }
    }

    /// The time-out of a request ends when its first bytes come; a trickle has to end too.
    private HttpResponse<Path> await(CompletableFuture<HttpResponse<Path>> sent, Path part)
            throws InterruptedException, ExecutionException, TimeoutException {
        Instant until = Instant.now().plus(settings.timeout());
        while (true) {
            try {
                return sent.get(Patience.STEP.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                check.run();
                if (Instant.now().isAfter(until)) {
                    throw e;
                }
                requireBounded(part);
            }
        }
    }

    private static void requireBounded(Path part) {
        try {
            if (Files.exists(part) && Files.size(part) > LARGEST_ANSWER) {
                throw new GivenUp(
                        Why.UNREACHABLE, "The server sends without end.%nMaybe it is not UN Comtrade's.".formatted());
            }
        } catch (IOException e) {
            throw new GivenUp(Why.UNREACHABLE, "An answer could not be kept.%nMaybe the disk is full.".formatted());
        }
    }
}
