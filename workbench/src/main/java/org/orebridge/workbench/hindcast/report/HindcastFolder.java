package org.orebridge.workbench.hindcast.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.CsvTable;
import org.orebridge.workbench.result.JsonFile;

/// Everything that a run of hindcasts leaves behind: page, text, JSON and tables, in one folder.
public final class HindcastFolder {

    /// The page's file name.
    public static final String PAGE = "hindcasts.html";

    /// The file name of the result with every figure.
    public static final String RESULT = "hindcasts.json";

    private HindcastFolder() {}

    /// The page of a result that was kept, in any language.
    ///
    /// @param json of the result
    /// @throws IllegalArgumentException if it is none of this program's
    public static String page(String json, Words words) {
        return HindcastPage.of(JsonFile.read(json, Scorecard.class, "a hindcast"), words);
    }

    /// Writes all of it, the JSON last: where it is there, everything else is whole.
    ///
    /// @return the files written, the page first
    public static List<Path> write(Scorecard card, Path folder, Words words) throws IOException {
        var written = new ArrayList<Path>();
        written.add(AtomicFile.write(folder.resolve(PAGE), HindcastPage.of(card, words)));
        written.add(AtomicFile.write(
                folder.resolve("hindcasts.txt"), HindcastText.of(card, words, words.of("hindcast.folder"))));
        for (CsvTable table : new HindcastTables(card).all()) {
            written.add(AtomicFile.write(folder.resolve(table.name()), table.text()));
        }
        written.add(AtomicFile.write(folder.resolve(RESULT), JsonFile.text(card)));
        return List.copyOf(written);
    }
}
