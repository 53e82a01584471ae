package org.orebridge.market.cholesky;

import java.util.Arrays;

/// Products of two numbers that are added up in the factor, grouped by where.
///
/// Group 0 goes to the light columns, group `f + 1` to front f. Within a group they keep the order in which they were
/// added.
final class Contributions {

    private static final int LOW = (1 << Short.SIZE) - 1;

    private final int[] start;
    final int[] first; // index of one factor of the product
    final int[] second; // of the other
    final int[] place; // slot of a light column, or row and column of a front, see `packed`

    private Contributions(int[] start, int size) {
        this.start = start;
        first = new int[size];
        second = new int[size];
        place = new int[size];
    }

    /// Row and column in a front as one number.
    static int packed(int row, int column) {
        return row << Short.SIZE | column;
    }

    static int row(int packed) {
        return packed >>> Short.SIZE;
    }

    static int column(int packed) {
        return packed & LOW;
    }

    int from(int group) {
        return start[group];
    }

    int to(int group) {
        return start[group + 1];
    }

    int size() {
        return first.length;
    }

    /// Collects products in any order of groups.
    static final class Builder {
        private int[] group = new int[1024];
        private int[] first = new int[1024];
        private int[] second = new int[1024];
        private int[] place = new int[1024];
        private int size;

        void add(int ofGroup, int at, int one, int other) {
            if (size == group.length) {
                group = Arrays.copyOf(group, 2 * size);
                first = Arrays.copyOf(first, 2 * size);
                second = Arrays.copyOf(second, 2 * size);
                place = Arrays.copyOf(place, 2 * size);
            }
            group[size] = ofGroup;
            place[size] = at;
            first[size] = one;
            second[size++] = other;
        }

        Contributions build(int groups) {
            var next = new int[groups + 1];
            for (int e = 0; e < size; e++) {
                next[group[e] + 1]++;
            }
            for (int g = 0; g < groups; g++) {
                next[g + 1] += next[g];
            }
            var sorted = new Contributions(next.clone(), size);
            for (int e = 0; e < size; e++) {
                int to = next[group[e]]++;
                sorted.first[to] = first[e];
                sorted.second[to] = second[e];
                sorted.place[to] = place[e];
            }
            return sorted;
        }
    }
}
