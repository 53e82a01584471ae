package org.orebridge.planning.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.market.Belief;
import org.orebridge.market.TimeTree;

/// What a holder has to know of what may come: months and branches, nothing of the market.
///
/// @param parents cell of the month before, by cell; -1 for the first
/// @param months of each cell, 0 = first month of the shock
/// @param probabilities of coming by each cell
/// @param futures cells by which each future held possible comes, month by month; several may share all of theirs
/// @param beta discount factor of a month
public record Horizon(int[] parents, int[] months, double[] probabilities, int[][] futures, double beta) {

    /// Most cells of a horizon that is taken from somebody else.
    public static final int MOST_CELLS = 20_000;

    /// Rounding of probabilities that were added up.
    private static final double ROUNDING = 1e-6;

    public Horizon {
        int size = parents.length;
        if (size == 0 || size > MOST_CELLS || months.length != size || probabilities.length != size) {
            throw wrong("cells are 1 to " + MOST_CELLS + ", each with a month and a probability");
        }
        for (int k = 0; k < size; k++) {
            boolean first = k == 0;
            if (first ? parents[k] != -1 : parents[k] < 0 || parents[k] >= k || months[k] != months[parents[k]] + 1) {
                throw wrong("a cell comes a month after the one before it");
            }
            if (!(probabilities[k] > 0 && probabilities[k] <= 1 + ROUNDING)) {
                throw wrong("a probability is above 0 and at most 1");
            }
        }
        for (int[] future : futures) {
            checkPath(future, parents);
        }
        if (!(beta > 0 && beta <= 1)) {
            throw wrong("a monthly discount factor is above 0 and at most 1");
        }
    }

    private static void checkPath(int[] future, int[] parents) {
        int before = -1;
        for (int cell : future) {
            if (cell < 0 || cell >= parents.length || parents[cell] != before) {
                throw wrong("a future comes by one cell after the other");
            }
            before = cell;
        }
    }

    private static IllegalArgumentException wrong(String rule) {
        return new IllegalArgumentException("This is no horizon: %s.%nMaybe it was cut off.".formatted(rule));
    }

    /// The cells of the tree of a belief.
    public static Horizon of(TimeTree tree, Belief belief, double beta) {
        var parents = new int[tree.size()];
        var months = new int[tree.size()];
        var probabilities = new double[tree.size()];
        Arrays.setAll(parents, tree::parent);
        Arrays.setAll(months, tree::month);
        Arrays.setAll(probabilities, tree::probability);
        int[][] futures = belief.futures().stream()
                .map(future -> OfferedMarket.cells(tree, belief, future.measures()))
                .toArray(int[][]::new);
        return new Horizon(parents, months, probabilities, futures, beta);
    }

    public int size() {
        return parents.length;
    }

    /// Weight of a cell in present values.
    public double weight(int cell) {
        return probabilities[cell] * Math.pow(beta, months[cell] - months[0]);
    }

    /// Which cells are the last of their branch.
    public boolean[] leaves() {
        var leaves = new boolean[size()];
        Arrays.fill(leaves, true);
        for (int k = 1; k < size(); k++) {
            leaves[parents[k]] = false;
        }
        return leaves;
    }

    /// Futures that come by a cell, by number from 0.
    public List<Integer> comingBy(int cell) {
        int at = months[cell] - months[0];
        return IntStream.range(0, futures.length)
                .filter(f -> at < futures[f].length && futures[f][at] == cell)
                .boxed()
                .toList();
    }

    /// Months from a cell on to the end of all, itself included.
    int monthsLeft(int cell) {
        return months[size() - 1] + 1 - months[cell];
    }
}
