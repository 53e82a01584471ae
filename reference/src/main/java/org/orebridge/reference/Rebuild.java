package org.orebridge.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Rebuilds the generated tables of the reference dataset from a folder of public files.
public final class Rebuild {

    private Rebuild() {}

    /// What a rebuild wrote and found.
    ///
    /// @param written files in the order of writing
    /// @param changed those that were not there before or differ from what was there
    /// @param remarks what was found in the figures and what was done
    public record Report(List<Path> written, List<Path> changed, List<String> remarks) {
        public Report {
            written = List.copyOf(written);
            changed = List.copyOf(changed);
            remarks = List.copyOf(remarks);
        }
    }

    /// Reads the public files under `raw` and writes `<mineral>/figures.csv` under `output`.
    ///
    /// Nothing is written unless every table could be made.
    public static Report run(Path raw, Path output) {
        Remarks remarks = new Remarks();
        Map<String, String> texts = new Compilation(raw, Tables.bundled()).texts(remarks);
        List<Path> written = texts.keySet().stream().map(output::resolve).toList();
        List<Path> changed = texts.entrySet().stream()
                .filter(table -> write(output.resolve(table.getKey()), table.getValue()))
                .map(table -> output.resolve(table.getKey()))
                .toList();
        return new Report(written, changed, remarks.lines());
    }

    /// Writes a table whole or not at all; says whether the file is another than before.
    private static boolean write(Path file, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try {
            if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
                return false;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path part = file.resolveSibling(file.getFileName() + ".part");
            part.toFile().deleteOnExit();
            Files.write(part, bytes);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s could not be written.".formatted(file), e);
        }
    }
}
