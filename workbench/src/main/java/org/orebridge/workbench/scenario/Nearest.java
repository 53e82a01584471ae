package org.orebridge.workbench.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.NearestWord;

/// The known word that an unknown one was probably meant to be.
public final class Nearest {

    /// Letters of the longest word that is compared.
    private static final int LONGEST = 80;

    private Nearest() {}

    /// "Maybe `x`." for the nearest word, else the choice there is, if it is short enough to print.
    public static String maybe(String found, Collection<String> known) {
        return to(found, known)
                .map(word -> "Maybe `" + word + "`.")
                .orElseGet(() -> known.isEmpty() || known.size() > 30
                        ? ""
                        : "Maybe one of "
                                + String.join(", ", known.stream().sorted().toList()) + ".");
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
