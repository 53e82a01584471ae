package org.orebridge.importers.purchases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Words of people's tables, made alike: full width and half width, capitals and blanks do not matter.
final class Labels {

    private Labels() {}

    /// The word to compare by.
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s_]+", " ")
                .strip();
    }

    /// The rows of a table of this package below its header.
    static List<List<String>> table(String name) {
        try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(name), name)) {
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
