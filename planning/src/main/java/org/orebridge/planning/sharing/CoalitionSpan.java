package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.List;

/// Coalitions whose shares are settled: what they say of others, in whole numbers.
///
/// A coalition lies in the span where what it gets follows from what others get.
final class CoalitionSpan {

    private final int players;
    private final List<long[]> rows = new ArrayList<>();
    private final List<Integer> leading = new ArrayList<>();

    CoalitionSpan(int players) {
        this.players = players;
    }

    int rank() {
        return rows.size();
    }

    boolean contains(int coalition) {
        return lead(reduced(coalition)) < 0;
    }

    /// Adds a coalition; says whether it told anything new.
    boolean add(int coalition) {
        long[] rest = reduced(coalition);
        int lead = lead(rest);
        if (lead >= 0) {
            rows.add(rest);
            leading.add(lead);
        }
        return lead >= 0;
    }

    private long[] reduced(int coalition) {
        var rest = new long[players];
        for (int i = 0; i < players; i++) {
            rest[i] = coalition >> i & 1;
        }
        for (int k = 0; k < rows.size(); k++) {
            eliminate(rest, rows.get(k), leading.get(k));
        }
        return rest;
    }

    private static void eliminate(long[] rest, long[] row, int lead) {
        if (rest[lead] == 0) {
            return;
        }
        long own = rest[lead];
        long by = row[lead];
        long divisor = 0;
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.subtractExact(Math.multiplyExact(rest[i], by), Math.multiplyExact(row[i], own));
            divisor = gcd(divisor, rest[i]);
        }
        for (int i = 0; divisor > 1 && i < rest.length; i++) {
            rest[i] /= divisor;
        }
    }

    private static long gcd(long a, long b) {
        return b == 0 ? Math.abs(a) : gcd(b, a % b);
    }

    private static int lead(long[] rest) {
        for (int i = 0; i < rest.length; i++) {
            if (rest[i] != 0) {
                return i;
            }
        }
        return -1;
    }
}
