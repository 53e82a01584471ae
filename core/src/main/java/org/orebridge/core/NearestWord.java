package org.orebridge.core;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known word that is nearest to an unknown one, by the letters to change.
public final class NearestWord {

    private NearestWord() {}

    /// The one with the fewest edits; the first in order where several tie. Empty where no word is known.
    public static Optional<String> among(Collection<String> known, String word) {
        return known.stream()
                .min(Comparator.<String>comparingInt(candidate -> edits(word, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Least number of insertions, deletions, replacements and swaps of neighbours that turn one word into the other
    /// (Damerau 1964, Levenshtein 1966).
    public static int edits(String one, String other) {
        var d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, one, other, i, j);
            }
        }
        return d[one.length()][other.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
