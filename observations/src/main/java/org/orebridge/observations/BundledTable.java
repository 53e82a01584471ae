package org.orebridge.observations;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A small table of this module: tab-separated text with a header, lines that begin with # being remarks.
final class BundledTable {

    private BundledTable() {}

    /// The rows below the header.
    static List<List<String>> rows(String name) {
        try (InputStream in = Objects.requireNonNull(BundledTable.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s of this program cannot be read.".formatted(name), e);
        }
    }
}
