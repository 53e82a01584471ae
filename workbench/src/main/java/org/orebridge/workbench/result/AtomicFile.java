package org.orebridge.workbench.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that is there whole or not at all, whenever the program is stopped.
public final class AtomicFile {

    private AtomicFile() {}

    /// Writes UTF-8 text beside its place and then moves it there; the folder is made if need be.
    public static Path write(Path file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same of any bytes.
    public static Path write(Path file, byte[] bytes) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("\"%s\" is a folder, not a file.%nMaybe a file name is missing.".formatted(file));
        }
        Files.createDirectories(folder);
        Path half = Files.createTempFile(folder, ".writing-", ".tmp");
        half.toFile().deleteOnExit();
        try {
            Files.write(half, bytes);
            move(half, file);
        } finally {
            Files.deleteIfExists(half);
        }
        return file;
    }

    private static void move(Path half, Path file) throws IOException {
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
