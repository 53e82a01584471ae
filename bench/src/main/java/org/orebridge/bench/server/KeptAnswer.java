package org.orebridge.bench.server;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One question asked over the server's interface, and its answer kept there.
final class KeptAnswer {

    private static final String QUESTION = "{\"scenario\":\"gallium-china-2023\",\"draws\":0}";
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");
    private static final Pattern ANSWER = Pattern.compile("\"answer\":\"([^\"]+)\"");
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final URI server;

    private KeptAnswer(URI server) {
        this.server = server;
    }

    /// Asks, waits, and tells the address of the answer.
    static URI at(URI server) throws IOException, InterruptedException {
        var kept = new KeptAnswer(server);
        kept.get("api/v1/runs");
        String run = "api/v1/runs/" + found(ID, kept.ask());
        long end = System.nanoTime() + PATIENCE.toNanos();
        String said = kept.get(run);
        while (!found(STATE, said).equals("finished")) {
            if (System.nanoTime() > end || found(STATE, said).equals("failed")) {
                throw new IOException("The server did not answer its first question: " + said);
            }
            Thread.sleep(PAUSE);
            said = kept.get(run);
        }
        return server.resolve("api/v1/answers/" + found(ANSWER, said));
    }

    private String ask() throws IOException, InterruptedException {
        String token = cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
        return said(HttpRequest.newBuilder(server.resolve("api/v1/runs"))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(QUESTION)));
    }

    private String get(String path) throws IOException, InterruptedException {
        return said(HttpRequest.newBuilder(server.resolve(path)));
    }

    private String said(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString())
                .body();
    }

    private static String found(Pattern pattern, String said) throws IOException {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.find()) {
            throw new IOException("The server answered otherwise than expected: " + said);
        }
        return matcher.group(1);
    }
}
