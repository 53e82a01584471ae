package org.orebridge.server.hindcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orebridge.server.hindcast.HindcastView.KeptView;
import org.orebridge.server.hindcast.HindcastView.WorkView;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.hindcast.report.HindcastFolder;
import org.orebridge.workbench.report.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/// Runs hindcasts one at a time and keeps them in the folder in which the command line keeps its own.
class HindcastDesk implements AutoCloseable {

    static final String BUNDLED = "bundled";
    static final String RESULT = HindcastFolder.RESULT;

    private static final Logger LOG = LoggerFactory.getLogger(HindcastDesk.class);
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,80}");

    private final Path folder;
    private final HindcastScoring scoring;
    private @Nullable HindcastWork work;

    /// @param folder of all hindcasts
    HindcastDesk(Path folder, HindcastScoring scoring) {
        this.folder = folder;
        this.scoring = scoring;
    }

    /// Begins a run of all events that come with the program; refused while one is computed.
    synchronized WorkView start(int draws) {
        HindcastWork before = work;
        if (before != null && !before.isOver()) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "Hindcasts are being computed already.",
                    "hindcast",
                    "Maybe wait for them, or give them up first.");
        }
        HindcastWork next = new HindcastWork(draws);
        work = next;
        Thread.ofPlatform().daemon().name("hindcast").start(() -> compute(next, draws));
        return next.view();
    }

    synchronized Optional<WorkView> work() {
        return Optional.ofNullable(work).map(HindcastWork::view);
    }

    synchronized void cancel() {
        if (work != null) {
            work.cancel();
        }
    }

    @Override
    public void close() {
        cancel();
    }

    private void compute(HindcastWork own, int draws) {
        try {
            HindcastFolder.write(scoring.score(draws, own), folder.resolve(BUNDLED), Words.english());
            own.end(Optional.empty());
        } catch (CancellationException givenUp) {
            own.end(Optional.of("The hindcasts were given up."));
        } catch (Throwable failure) {
            LOG.error("The hindcasts have no result.", failure);
            own.end(Optional.of("This is a fault of the program; the server's log has the details."));
        }
    }

    /// Results that are whole, in order of name.
    List<KeptView> kept() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(one -> Files.isRegularFile(one.resolve(RESULT)))
                    .sorted()
                    .map(HindcastDesk::kept)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeptView kept(Path folder) {
        try {
            return new KeptView(
                    String.valueOf(folder.getFileName()),
                    Files.getLastModifiedTime(folder.resolve(RESULT)).toInstant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// One file of a result; names are words, so that they are never a path.
    String text(String name, String file) {
        Path path = folder.resolve(NAME.matcher(name).matches() ? name : "none").resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new Refusal(
                    HttpStatus.NOT_FOUND,
                    "No hindcast of this name is kept.",
                    "name",
                    "Maybe run it first; /api/v1/hindcasts lists what is kept.");
        }
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
