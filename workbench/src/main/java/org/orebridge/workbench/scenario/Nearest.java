package org.orebridge.workbench.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.NearestWord;
import org.orebridge.workbench.report.Wording;

/// The known word that an unknown one was probably meant to be.
public final class Nearest {

    /// Letters of the longest word that is compared.
    private static final int LONGEST = 80;

    /// Words of the longest choice that is printed.
    private static final int LONGEST_CHOICE = 30;

    private Nearest() {}

    /// "Maybe `x`." for the nearest word, else the choice there is, if it is short enough to print.
    public static Wording maybe(String found, Collection<String> known) {
        return to(found, known)
                .map(Nearest::maybe)
                .orElseGet(() -> known.isEmpty() || known.size() > LONGEST_CHOICE ? Wording.NONE : oneOf(known));
    }

    /// "Maybe `x`."
    static Wording maybe(String word) {
        return Wording.of("maybe.word", word);
    }

    /// "Maybe one of a, b."
    static Wording oneOf(Collection<String> known) {
        return Wording.of("maybe.one-of", list(known.stream().sorted().toList()));
    }

    /// Words of a scenario, which are the same in every language.
    static String list(Collection<String> words) {
        return String.join(", ", words);
    }

    /// Empty where no word is near enough to have been meant.
    static Optional<String> to(String found, Collection<String> known) {
        String lower = found.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> edits(lower, word) <= Math.max(1, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> edits(lower, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// What is far longer than any word is near to none.
    private static int edits(String lower, String word) {
        return lower.length() > LONGEST ? Integer.MAX_VALUE : NearestWord.edits(lower, word.toLowerCase(Locale.ROOT));
    }
}
