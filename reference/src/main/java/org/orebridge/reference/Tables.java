package org.orebridge.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where the text tables are read from: this release, or a folder.
@FunctionalInterface
interface Tables {

    /// The whole text of a table by its path, e.g. `magnesium/figures.csv`.
    String text(String path);

    static Tables bundled() {
        return path -> {
            try (InputStream stream = Tables.class.getResourceAsStream(path)) {
                if (stream == null) {
                    throw missing(path, "this release");
                }
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    static Tables in(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            if (!Files.isRegularFile(file)) {
                throw missing(path, folder.toString());
            }
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    private static IllegalArgumentException missing(String path, String where) {
        return new IllegalArgumentException(
                "The table %s is not in %s.%nMaybe this is not a folder of the reference dataset; docs/reference-dataset.md shows its layout."
                        .formatted(path, where));
    }
}
