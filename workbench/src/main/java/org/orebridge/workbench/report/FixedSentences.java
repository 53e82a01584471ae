package org.orebridge.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.orebridge.core.Language;

/// Fixed sentences that come with an answer in English, such as a bundled scenario's title, as the other languages say
/// them.
final class FixedSentences {

    private static final Pattern TAB = Pattern.compile("\t");

    private static final Map<Language, Map<String, String>> BUNDLED =
            Map.of(Language.ENGLISH, Map.of(), Language.KOREAN, column(1), Language.JAPANESE, column(2));

    private FixedSentences() {}

    /// The sentence in a language, or as it is where the language does not have it.
    static String of(String english, Language language) {
        return Objects.requireNonNullElse(said(language).get(english), english);
    }

    /// Whether a language has it.
    static boolean knows(String english, Language language) {
        return said(language).containsKey(english);
    }

    private static Map<String, String> said(Language language) {
        return BUNDLED.getOrDefault(language, Map.of());
    }

    private static Map<String, String> column(int column) {
        Map<String, String> said = new HashMap<>();
        lines().map(line -> TAB.splitAsStream(line).toList())
                .forEach((List<String> cells) -> said.put(cells.getFirst(), cells.get(column)));
        return Map.copyOf(said);
    }

    private static java.util.stream.Stream<String> lines() {
        try (InputStream stream =
                Objects.requireNonNull(FixedSentences.class.getResourceAsStream("sentences.tsv"), "sentences.tsv")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .skip(1);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }
}
