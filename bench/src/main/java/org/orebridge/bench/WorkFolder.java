package org.orebridge.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// A folder in which something is measured, gone with all that is in it afterwards.
///
/// @param path of the folder
public record WorkFolder(Path path) implements AutoCloseable {

    public static WorkFolder open() throws IOException {
        return new WorkFolder(Files.createTempDirectory("orebridge-bench"));
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        }
    }
}
