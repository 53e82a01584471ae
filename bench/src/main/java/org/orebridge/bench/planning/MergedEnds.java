package org.orebridge.bench.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.market.program.QuadraticProgram;

/// Programmes that each know the end, merged into one that does not: what is decided before ends part is one
/// decision.
///
/// Each programme is of the same market and months; in a month, those whose end is still ahead share rows and
/// columns, and each of the others has its own. Costs are weighted by probability. It is put together from
/// finished programmes, apart from how the engine writes a tree.
final class MergedEnds {

    private final List<QuadraticProgram> leaves;
    private final double[] probability;
    private final int[] end;
    private final int[][] row; // by leaf, by row of its programme
    private final QuadraticProgram.Builder merged = new QuadraticProgram.Builder();

    private MergedEnds(List<QuadraticProgram> leaves, double[] probability, int[] end) {
        this.leaves = leaves;
        this.probability = probability;
        this.end = end;
        row = new int[leaves.size()][leaves.getFirst().rows()];
    }

    /// @param leaves one an end; a row's block is its month
    /// @param probability of each end
    /// @param end of each: first month that differs from those before it
    static QuadraticProgram of(List<QuadraticProgram> leaves, double[] probability, int[] end) {
        if (leaves.stream().mapToInt(QuadraticProgram::columns).distinct().count() > 1
                || leaves.stream().mapToInt(QuadraticProgram::rows).distinct().count() > 1) {
            throw new IllegalArgumentException("Ends of one market have programmes of one shape.");
        }
        var merging = new MergedEnds(leaves, probability, end);
        merging.rows();
        merging.columns();
        return merging.merged.build();
    }

    /// The first leaf that shares a month with a leaf.
    private int first(int month, int leaf) {
        return month >= end[leaf]
                ? leaf
                : IntStream.range(0, leaf)
                        .filter(other -> month < end[other])
                        .findFirst()
                        .orElse(leaf);
    }

    private void rows() {
        for (int i = 0; i < row[0].length; i++) {
            int month = leaves.getFirst().block(i);
            for (int f = 0; f < row.length; f++) {
                int first = first(month, f);
                row[f][i] = first < f
                        ? row[first][i]
                        : merged.row(month * row.length + f, leaves.get(f).rightHandSide(i));
            }
        }
    }

    private void columns() {
        for (int j = 0; j < leaves.getFirst().columns(); j++) {
            int month = month(leaves.getFirst(), j);
            for (int f = 0; f < row.length; f++) {
                if (first(month, f) == f) {
                    int leaf = f;
                    column(
                            j,
                            IntStream.range(f, row.length)
                                    .filter(other -> first(month, other) == leaf)
                                    .toArray());
                }
            }
        }
    }

    /// A column of all leaves that share its month.
    private void column(int j, int[] sharing) {
        double cost = 0;
        double curvature = 0;
        for (int f : sharing) {
            cost += probability[f] * leaves.get(f).cost(j);
            curvature += probability[f] * leaves.get(f).curvature(j);
        }
        QuadraticProgram own = leaves.get(sharing[0]);
        merged.column(cost, curvature, own.lower(j), own.upper(j));
        for (int s = 0; s < sharing.length; s++) {
            entries(j, sharing, s);
        }
    }

    /// The entries of a leaf in rows that no leaf before it shares with it.
    private void entries(int j, int[] sharing, int s) {
        QuadraticProgram leaf = leaves.get(sharing[s]);
        for (int e = leaf.firstEntry(j); e < leaf.endEntry(j); e++) {
            int at = leaf.rowOfEntry(e);
            int in = row[sharing[s]][at];
            if (IntStream.range(0, s).noneMatch(before -> row[sharing[before]][at] == in)) {
                merged.entry(in, leaf.valueOfEntry(e));
            }
        }
    }

    /// A column belongs to the first month that it enters.
    private static int month(QuadraticProgram program, int j) {
        return IntStream.range(program.firstEntry(j), program.endEntry(j))
                .map(e -> program.block(program.rowOfEntry(e)))
                .min()
                .orElse(0);
    }
}
