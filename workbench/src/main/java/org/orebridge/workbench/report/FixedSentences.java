package org.orebridge.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Language;

/// Fixed sentences that come with an answer in English, such as a bundled scenario's title, as the other languages say
/// them; some have gaps for names, numbers and lists of them.
final class FixedSentences {

    private static final Pattern TAB = Pattern.compile("\t");

    /// What stands between the cases and the items of a list.
    private static final String CASES = "; ";

    /// What stands between sentences: a semicolon in one of them parts no cases.
    private static final String SENTENCES = ". ";

    private static final String ITEMS = ", ";

    private static final Map<Language, FixedSentences> BUNDLED = bundled();

    private final Language language;
    private final Map<String, String> whole;
    private final SentencePatterns patterns;

    private FixedSentences(Language language, int column) {
        this.language = language;
        Map<String, String> sentences = new HashMap<>();
        List<SentencePatterns.Pair> withGaps = new ArrayList<>();
        lines().map(line -> TAB.splitAsStream(line).toList()).forEach(cells -> {
            if (SentencePatterns.hasGaps(cells.getFirst())) {
                withGaps.add(SentencePatterns.Pair.of(cells.getFirst(), cells.get(column)));
            } else {
                sentences.put(cells.getFirst(), cells.get(column));
            }
        });
        this.whole = Map.copyOf(sentences);
        this.patterns = new SentencePatterns(withGaps);
    }

    private static Map<Language, FixedSentences> bundled() {
        Map<Language, FixedSentences> all = new EnumMap<>(Language.class);
        all.put(Language.KOREAN, new FixedSentences(Language.KOREAN, 1));
        all.put(Language.JAPANESE, new FixedSentences(Language.JAPANESE, 2));
        return all;
    }

    /// The sentence in a language, or as it is where the language does not have it.
    static String of(String english, Language language) {
        return find(english, language).orElse(english);
    }

    /// Whether a language has it.
    static boolean knows(String english, Language language) {
        return find(english, language).isPresent();
    }

    private static Optional<String> find(String english, Language language) {
        return Optional.ofNullable(BUNDLED.get(language)).flatMap(sentences -> sentences.find(english));
    }

    private Optional<String> find(String english) {
        return Optional.ofNullable(whole.get(english)).or(() -> patterns.of(english, this::filled));
    }

    /// What fills a gap: a list, a sentence, a name, or what is the same in every language.
    private String filled(String gap) {
        if (gap.contains(CASES) && !gap.contains(SENTENCES) && !whole.containsKey(gap)) {
            return each(gap, CASES);
        }
        return find(gap)
                .or(() -> EnglishNames.said(gap, language))
                .orElseGet(() -> gap.contains(ITEMS) ? each(gap, ITEMS) : gap);
    }

    private String each(String list, String between) {
        return Stream.of(list.split(between, -1)).map(this::filled).collect(Collectors.joining(between));
    }

    private static Stream<String> lines() {
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
