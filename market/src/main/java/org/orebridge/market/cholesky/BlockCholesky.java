package org.orebridge.market.cholesky;

import java.util.Arrays;

/// The factor of `A diag(d) A'` for the numbers of one programme.
public final class BlockCholesky {

    private final Elimination elimination;
    private final double[] product; // of each pair of entries of A
    private final LightColumns light;
    private final DenseFront[] fronts;
    private final double[][][] desks; // lower triangles on which fronts are worked off
    private final double[] work;

    /// @param value of each entry of A
    public BlockCholesky(Elimination elimination, double[] value) {
        this.elimination = elimination;
        Contributions pairs = elimination.pairs;
        product = new double[pairs.size()];
        Arrays.setAll(product, e -> value[pairs.first[e]] * value[pairs.second[e]]);
        light = new LightColumns(elimination);
        fronts = new DenseFront[elimination.fronts.count()];
        Arrays.setAll(fronts, f -> new DenseFront(elimination.fronts.shape(f)));
        int largest = Arrays.stream(fronts)
                .mapToInt(front -> front.shape().size())
                .max()
                .orElse(0);
        desks = new double[elimination.fronts.deskCount()][largest][];
        for (double[][] desk : desks) {
            Arrays.setAll(desk, i -> new double[DenseFront.padded(i + 1)]);
        }
        work = new double[DenseFront.padded(largest)];
    }

    /// Factors `A diag(d) A'`.
    public void factor(double[] d) {
        light.factor(d, product);
        for (int f = 0; f < fronts.length; f++) {
            double[][] row = desks[elimination.fronts.desk(f)];
            fill(f, row, d);
            for (int child : elimination.fronts.children(f)) {
                fronts[child].passOn(desks[elimination.fronts.desk(child)], row, elimination.fronts.toParent(child));
            }
            fronts[f].eliminate(row);
        }
    }

    private void fill(int f, double[][] row, double[] d) {
        for (int i = 0; i < fronts[f].shape().size(); i++) {
            Arrays.fill(row[i], 0);
        }
        int[] column = elimination.pairColumn;
        int[] place = elimination.pairs.place;
        for (int e = elimination.pairs.from(f + 1); e < elimination.pairs.to(f + 1); e++) {
            row[Contributions.row(place[e])][Contributions.column(place[e])] += d[column[e]] * product[e];
        }
        fronts[f].rememberDiagonal(row);
        takeOffLightRows(f, row);
    }

    private void takeOffLightRows(int f, double[][] row) {
        double[] number = light.numbers();
        Contributions updates = elimination.updates;
        int[] place = updates.place;
        for (int e = updates.from(f + 1); e < updates.to(f + 1); e++) {
            row[Contributions.row(place[e])][Contributions.column(place[e])] -=
                    number[updates.first[e]] * number[updates.second[e]];
        }
    }

    /// Solves with the factor, in place.
    public void solve(double[] r) {
        light.forward(r);
        for (DenseFront front : fronts) {
            front.forward(r, work);
        }
        for (int f = fronts.length - 1; f >= 0; f--) {
            fronts[f].backward(r, work);
        }
        light.backward(r);
    }
}
