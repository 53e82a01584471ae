package org.orebridge.workbench.explain;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// The known word that is closest to an unknown one, by the number of letters to change.
final class Nearest {

    private Nearest() {}

    static Optional<String> to(String unknown, Collection<String> known) {
        return known.stream()
                .min(Comparator.<String>comparingInt(word -> distance(unknown, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /// Levenshtein's distance.
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
