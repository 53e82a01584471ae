package org.orebridge.market.cholesky;

import java.util.Arrays;

/// The order in which rows are eliminated and the place of every number of the factor, for one pattern.
///
/// Nothing changes after construction, so that solvers on several threads can share it.
///
/// Duff and Reid (1983), ACM Transactions on Mathematical Software 9(3): fronts; George and Liu (1989), SIAM Review
/// 31(1): minimum degree.
public final class Elimination {

    final Fronts fronts;
    final int[] lightStart; // of the light columns, one after another; a column begins with its diagonal
    final int[] lightRow; // row of each of their numbers
    final int[] lightUpTo; // where the numbers of a light column that stand between two light rows end
    final Contributions updates; // products of two numbers of a light column
    final Contributions pairs; // products of two entries of a column of A
    final int[] pairColumn; // the column
    private final int rows;

    public Elimination(Pattern pattern) {
        rows = pattern.rows();
        RowGraph graph = RowGraph.of(pattern);
        var light = new LightRows(graph);
        fronts = new Fronts(pattern, light, graph);
        lightStart = light.starts();
        lightRow = new int[lightStart[light.size()]];
        lightUpTo = new int[light.size()];
        for (int s = 0; s < light.size(); s++) {
            System.arraycopy(light.column(s), 0, lightRow, lightStart[s], light.column(s).length);
            lightUpTo[s] = lightStart[s]
                    + (int) Arrays.stream(light.column(s))
                            .filter(i -> light.place(i) >= 0)
                            .count();
        }
        var places = new Places(pattern, light, fronts);
        updates = updates(places);
        pairs = pairs(pattern, places);
        pairColumn = columns(pattern, pairs);
    }

    private Contributions updates(Places places) {
        var updates = new Contributions.Builder();
        for (int s = 0; s < lightUpTo.length; s++) {
            for (int k = lightStart[s] + 1; k < lightStart[s + 1]; k++) {
                for (int i = k; i < lightStart[s + 1]; i++) {
                    places.add(updates, lightRow[i], lightRow[k], i, k);
                }
            }
        }
        return updates.build(fronts.count() + 1);
    }

    private Contributions pairs(Pattern pattern, Places places) {
        var pairs = new Contributions.Builder();
        for (int j = 0; j < pattern.columns(); j++) {
            for (int a = pattern.start()[j]; a < pattern.start()[j + 1]; a++) {
                for (int b = pattern.start()[j]; b <= a; b++) {
                    places.add(pairs, pattern.row()[a], pattern.row()[b], a, b);
                }
            }
        }
        return pairs.build(fronts.count() + 1);
    }

    private static int[] columns(Pattern pattern, Contributions pairs) {
        var columnOfEntry = new int[pattern.row().length];
        for (int j = 0; j < pattern.columns(); j++) {
            Arrays.fill(columnOfEntry, pattern.start()[j], pattern.start()[j + 1], j);
        }
        return Arrays.stream(pairs.first).map(e -> columnOfEntry[e]).toArray();
    }

    public int rows() {
        return rows;
    }

    int lightRows() {
        return lightUpTo.length;
    }
}
