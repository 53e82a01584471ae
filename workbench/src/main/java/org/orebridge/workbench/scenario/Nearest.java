package org.orebridge.workbench.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// The known word that an unknown one was probably meant to be.
public final class Nearest {

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

    static Optional<String> to(String found, Collection<String> known) {
        String lower = found.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(word -> distance(lower, word.toLowerCase(Locale.ROOT)) <= Math.max(1, word.length() / 3))
                .min(Comparator.<String>comparingInt(word -> distance(lower, word.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Least number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 40 || a.length() > 80) {
            return Integer.MAX_VALUE;
        }
        var d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
