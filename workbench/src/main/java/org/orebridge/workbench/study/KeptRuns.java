package org.orebridge.workbench.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.orebridge.workbench.report.ReportFolder;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.ResultFiles;

/// The runs that a user has made, each in a folder of its own under the user's home.
public final class KeptRuns {

    /// What is asked for when the newest run is meant.
    public static final String LAST = "last";

    private final Path folder;

    /// @param home the user's folder
    public KeptRuns(Path home) {
        folder = home.resolve("runs");
    }

    /// Writes a run's files in English; the same run again takes the place of the one before.
    public Path keep(Answer answer) throws IOException {
        return keep(answer, Words.english());
    }

    /// Writes a run's files, the pages in the language of the words.
    public Path keep(Answer answer, Words words) throws IOException {
        Path place = place(answer);
        ReportFolder.write(answer, place, words);
        return place;
    }

    /// Where a run is kept.
    public Path place(Answer answer) {
        return folder.resolve(answer.run().id());
    }

    /// All whole runs, the newest first.
    public List<KeptRun> list() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> places = Files.list(folder)) {
            return places.filter(place -> Files.isRegularFile(place.resolve(ResultFiles.ANSWER)))
                    .map(KeptRun::at)
                    .sorted(Comparator.comparing(KeptRun::finished).reversed().thenComparing(KeptRun::id))
                    .toList();
        }
    }

    /// A run by its id, the beginning of it, the word `last`, or the folder that it was written to.
    public Answer find(String named) throws IOException {
        Path elsewhere = Path.of(named);
        if (Files.exists(elsewhere)) {
            return ResultFiles.read(elsewhere);
        }
        List<KeptRun> runs = list();
        if (named.equals(LAST) && !runs.isEmpty()) {
            return ResultFiles.read(runs.getFirst().folder());
        }
        List<KeptRun> alike = runs.stream()
                .filter(run -> run.id().startsWith(named))
                .sorted(Comparator.comparingInt(run -> run.id().length()))
                .toList();
        boolean whole = !alike.isEmpty() && alike.getFirst().id().equals(named);
        if (whole || alike.size() == 1) {
            return ResultFiles.read(alike.getFirst().folder());
        }
        throw new IllegalArgumentException(noSuchRun(named, alike, runs));
    }

    private static String noSuchRun(String named, List<KeptRun> alike, List<KeptRun> runs) {
        if (alike.size() > 1) {
            return "\"%s\" is the beginning of %d runs.%nMaybe %s was meant."
                    .formatted(named, alike.size(), alike.getFirst().id());
        }
        String maybe = runs.isEmpty()
                ? "no run has been made yet: `orebridge respond` makes one"
                : "%s was meant; `orebridge runs` lists all"
                        .formatted(runs.getFirst().id());
        return "There is no run \"%s\".%nMaybe %s.".formatted(named, maybe);
    }

    /// One kept run.
    ///
    /// @param id made of the scenario's name and a hash of everything that went in
    /// @param folder where its files are
    /// @param finished when it was written
    public record KeptRun(String id, Path folder, FileTime finished) {

        static KeptRun at(Path folder) {
            try {
                FileTime finished = Files.getLastModifiedTime(folder.resolve(ResultFiles.ANSWER));
                return new KeptRun(String.valueOf(folder.getFileName()), folder, finished);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
