package org.orebridge.importers;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// Files that tests read: small hand-made ones, and real ones in a folder `shared` beside the checkout.
public final class TestFile {

    private TestFile() {}

    /// A hand-made file under the test resources of this module, e.g. `usgs/usgs-withheld.csv`.
    public static Path of(String name) {
        URL url = Objects.requireNonNull(TestFile.class.getResource(name), name);
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /// A real file; skips the test where it is absent. The folder can be named by -Dorebridge.shared=...
    public static Path real(String name) {
        Path shared = Path.of(System.getProperty("orebridge.shared", "../../shared"));
        Path file = shared.resolve("data").resolve(name);
        assumeTrue(
                Files.exists(file),
                () -> "skipped: no file " + file.toAbsolutePath().normalize());
        return file;
    }
}
