package org.orebridge.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// A small table that lies beside a class: tab-separated text with a header, lines that begin with # being remarks.
public final class TextTable {

    private TextTable() {}

    /// The rows below the header, each with as many cells as the header has.
    ///
    /// @param beside the class in whose package it is bundled
    /// @param name e.g. `countries.tsv`
    public static List<List<String>> rows(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
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
