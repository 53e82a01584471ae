package org.orebridge.workbench.result;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// An answer as files: `answer.json` and one tidy CSV file a table.
public final class ResultFiles {

    /// The file that holds the whole answer.
    public static final String ANSWER = "answer.json";

    private ResultFiles() {}

    /// Writes all files into a folder, the JSON last: where it is there, the others are whole.
    ///
    /// @return the files written
    public static List<Path> write(Answer answer, Path folder) throws IOException {
        List<Path> written = new ArrayList<>();
        for (CsvTable table : tables(answer)) {
            written.add(AtomicFile.write(folder.resolve(table.name()), table.text()));
        }
        written.add(AtomicFile.write(folder.resolve(ANSWER), JsonFile.write(answer)));
        return List.copyOf(written);
    }

    /// Reads a saved answer from its folder, or from the JSON file itself.
    public static Answer read(Path folderOrFile) throws IOException {
        Path file = Files.isDirectory(folderOrFile) ? folderOrFile.resolve(ANSWER) : folderOrFile;
        try {
            return JsonFile.read(Files.readString(file));
        } catch (NoSuchFileException missing) {
            throw new IllegalArgumentException(
                    "There is no answer at %s.%nMaybe the run was written to another folder, or did not finish."
                            .formatted(file),
                    missing);
        }
    }

    static List<CsvTable> tables(Answer answer) {
        return Stream.of(
                        SeriesTables.series(answer),
                        SeriesTables.keyFigures(answer),
                        SeriesTables.releases(answer),
                        DecisionTables.together(answer),
                        DecisionTables.game(answer),
                        ShelfTables.shelf(answer),
                        DecisionTables.tornado(answer),
                        BasisTables.network(answer),
                        BasisTables.balance(answer),
                        BasisTables.inputs(answer),
                        BasisTables.assumptions(answer),
                        BasisTables.solves(answer))
                .toList();
    }
}
