package org.orebridge.market.cholesky;

import java.util.Arrays;

/// The columns of the factor that belong to light rows, one after another.
final class LightColumns {

    private final Elimination elimination;
    private final double[] number;
    private final double[] inverse; // of the diagonal; 0 where a pivot is left out
    private final double[] before; // diagonal before anything is eliminated

    LightColumns(Elimination elimination) {
        this.elimination = elimination;
        number = new double[elimination.lightRow.length];
        inverse = new double[elimination.lightRows()];
        before = new double[inverse.length];
    }

    /// Numbers of the factor; what the fronts take from here.
    double[] numbers() {
        return number;
    }

    /// @param product by pair of entries of A
    void factor(double[] d, double[] product) {
        fill(d, product);
        int[] start = elimination.lightStart;
        int[] place = elimination.updates.place;
        int update = 0;
        for (int s = 0; s < inverse.length; s++) {
            double scale = Pivots.inverseRoot(number[start[s]], before[s]);
            inverse[s] = scale;
            int to = start[s + 1];
            for (int e = start[s] + 1; e < to; e++) {
                number[e] *= scale;
            }
            for (int k = start[s] + 1; k < elimination.lightUpTo[s]; k++) {
                double v = number[k];
                for (int i = k; i < to; i++) {
                    number[place[update++]] -= v * number[i];
                }
            }
        }
    }

    private void fill(double[] d, double[] product) {
        Arrays.fill(number, 0);
        int[] column = elimination.pairColumn;
        int[] place = elimination.pairs.place;
        for (int e = elimination.pairs.from(0); e < elimination.pairs.to(0); e++) {
            number[place[e]] += d[column[e]] * product[e];
        }
        for (int s = 0; s < before.length; s++) {
            before[s] = number[elimination.lightStart[s]];
        }
    }

    void forward(double[] r) {
        int[] start = elimination.lightStart;
        int[] row = elimination.lightRow;
        for (int s = 0; s < inverse.length; s++) {
            double x = r[row[start[s]]] * inverse[s];
            r[row[start[s]]] = x;
            for (int e = start[s] + 1; e < start[s + 1]; e++) {
                r[row[e]] -= number[e] * x;
            }
        }
    }

    void backward(double[] r) {
        int[] start = elimination.lightStart;
        int[] row = elimination.lightRow;
        for (int s = inverse.length - 1; s >= 0; s--) {
            double x = r[row[start[s]]];
            for (int e = start[s] + 1; e < start[s + 1]; e++) {
                x -= number[e] * r[row[e]];
            }
            r[row[start[s]]] = x * inverse[s];
        }
    }
}
