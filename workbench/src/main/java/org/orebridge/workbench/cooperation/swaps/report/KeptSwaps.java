package org.orebridge.workbench.cooperation.swaps.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// What was found on swaps, each question in a folder of its own under the user's home, as runs are.
public final class KeptSwaps {

    /// The files of one question.
    public static final String JSON = "swaps.json";

    public static final String PAGE = "report.html";

    private final Path folder;

    /// @param home the user's folder
    public KeptSwaps(Path home) {
        folder = home.resolve("swaps");
    }

    /// Writes the JSON and the page; the same question again takes the place of the one before.
    ///
    /// @param elsewhere a folder that the user named, instead of the usual one
    public Path keep(Swaps found, Optional<Path> elsewhere, Words words) throws IOException {
        Path place = elsewhere.orElse(folder.resolve(found.id()));
        AtomicFile.write(place.resolve(PAGE), SwapPage.html(found, words));
        AtomicFile.write(place.resolve(JSON), JsonFile.text(found));
        return place;
    }
}
