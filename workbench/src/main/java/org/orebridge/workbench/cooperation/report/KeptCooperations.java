package org.orebridge.workbench.cooperation.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;

/// What was found on cooperation, each question in a folder of its own under the user's home, as runs are.
public final class KeptCooperations {

    /// The files of one question.
    public static final String JSON = "cooperation.json";

    public static final String PAGE = "report.html";

    private final Path folder;

    /// @param home the user's folder
    public KeptCooperations(Path home) {
        folder = home.resolve("cooperations");
    }

    /// Writes the JSON and the page; the same question again takes the place of the one before.
    ///
    /// @param elsewhere a folder that the user named, instead of the usual one
    public Path keep(Cooperation found, Optional<Path> elsewhere, Words words) throws IOException {
        Path place = elsewhere.orElse(folder.resolve(found.id()));
        AtomicFile.write(place.resolve(PAGE), CooperationPage.html(found, words));
        AtomicFile.write(place.resolve(JSON), JsonFile.text(found));
        return place;
    }
}
