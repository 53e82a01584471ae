package org.orebridge.importers.comtrade;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Progress;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.comtrade.ComtradeAnswer.Fetched;
import org.orebridge.importers.comtrade.ComtradeAnswer.Stopped;
import org.orebridge.importers.comtrade.ComtradeAnswer.Why;
import org.orebridge.importers.json.JsonRecords;

/// Fetches trade flows from UN Comtrade into files that {@link ComtradeReader} reads.
///
/// An answer that is full is asked for again in halves; between questions it keeps the pace that the server wants.
public final class ComtradeClient implements AutoCloseable {

    private final ComtradeSettings settings;
    private final HttpClient http;

    public ComtradeClient(ComtradeSettings settings) {
        this.settings = settings;
        this.http = HttpClient.newBuilder().connectTimeout(settings.timeout()).build();
    }

    /// Asks until everything lies in the folder, or the reason why it does not is known.
    ///
    /// @param folder exists; a file of an earlier answer to the same question is replaced when the new one is whole
    /// @param progress told how many questions are answered and how many there are, several times a second while it
    ///   waits; may cancel
    public ComtradeAnswer fetch(ComtradeQuery query, Path folder, Progress progress) {
        List<Path> files = new ArrayList<>();
        try {
            return new Fetched(files, fetchAll(query, folder, progress, files));
        } catch (GivenUp e) {
            return new Stopped(e.why(), String.valueOf(e.getMessage()), files);
        } catch (CancellationException e) {
            return new Stopped(Why.CANCELLED, "Fetching was stopped.", files);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Stopped(Why.CANCELLED, "Fetching was stopped.", files);
        } catch (IOException e) {
            return new Stopped(
                    Why.UNREACHABLE,
                    "An answer of UN Comtrade could not be kept in %s.%nMaybe the disk is full.".formatted(folder),
                    files);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    private long fetchAll(ComtradeQuery query, Path folder, Progress progress, List<Path> files)
            throws IOException, InterruptedException {
        Deque<ComtradeQuery> open = new ArrayDeque<>(List.of(query));
        int[] answered = {0};
        Question question =
                new Question(settings, http, () -> progress.at(answered[0], answered[0] + open.size() + 1L));
        long records = 0;
        while (!open.isEmpty()) {
            ComtradeQuery next = open.removeFirst();
            Path part = Files.createTempFile(folder, "comtrade", ".part");
            try {
                question.ask(next, part);
                long found = count(part);
                if (found < settings.mostRecords()) {
                    files.add(keep(part, folder.resolve(next.fileName())));
                    records += found;
                    answered[0]++;
                } else {
                    halves(next).reversed().forEach(open::addFirst);
                }
            } finally {
                Files.deleteIfExists(part);
            }
        }
        progress.at(answered[0], answered[0]);
        return records;
    }

    private static long count(Path part) {
        long[] records = {0};
        try {
            new JsonRecords(Content.of(part), Dataset.COMTRADE, "data", Progress.SILENT).forEach(_ -> records[0]++);
        } catch (WrongFile e) {
            throw new GivenUp(
                    Why.UNREACHABLE, "The server sent something else than trade flows: %s".formatted(e.getMessage()));
        }
        return records[0];
    }

    /// The old file stays until the new one is whole.
    private static Path keep(Path part, Path file) throws IOException {
        return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<ComtradeQuery> halves(ComtradeQuery query) {
        return query.halves()
                .orElseThrow(() -> new GivenUp(
                        Why.TOO_LARGE,
                        "%s in %s has %d records or more, which is all that one answer may hold.%nMaybe a subscription with larger answers, or the bulk file of the year, helps."
                                .formatted(query.codes(), query.years(), settings.mostRecords())));
    }
}
