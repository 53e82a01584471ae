package org.orebridge.planning.exchange;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// A holder that answers from lots of its own: at each desk, what its lots there bring above what a kept tonne
/// is worth.
///
/// Its best answer to prices p and inertia r is one quadratic programme over the cells k of the horizon, max
/// sum w_k (p X - r (X - before)^2 / 2) + sum at the ends of w_k beta kept G, with X the sum of the lots'
/// releases at a desk, each within its rate, and G what is left of a lot, never below its floor. No message and
/// no text of it says a figure.
public final class SecretLots implements StockHolder {

    /// Share of a lot that is the solver's rounding.
    private static final double ROUNDING = 1e-7;

    private final int desks;
    private final List<Lot> lots;
    private final double[] held;
    private final InteriorPointSolver solver = new InteriorPointSolver(1e-10, 200);
    private @Nullable Horizon horizon;
    private double[] before = {};
    private double[][] released = {};

    /// A lot, whose figures are its owner's alone.
    ///
    /// @param desk at which it is offered, from 0
    /// @param held t
    /// @param rate most that can be released in a month, t
    /// @param floor t that must be kept
    /// @param kept USD/t that a tonne left at the end is worth
    /// @param firstMonth first month in which it can be used (0 = first month of the shock)
    /// @param threshold USD/t below which nothing is released; 0 = none
    public record Lot(int desk, double held, double rate, double floor, double kept, int firstMonth, double threshold) {

        /// Says nothing.
        @Override
        public String toString() {
            return "a lot";
        }
    }

    /// @param desks how many there are
    public SecretLots(int desks, List<Lot> lots) {
        this.desks = desks;
        this.lots = List.copyOf(lots);
        this.held = lots.stream().mapToDouble(Lot::held).toArray();
    }

    @Override
    public void begin(Horizon next) {
        horizon = next;
        before = new double[desks * next.size()];
        released = new double[lots.size()][next.size()];
    }

    private Horizon horizon() {
        if (horizon == null) {
            throw new IllegalStateException("A holder is told what may come before it is asked.");
        }
        return horizon;
    }

    @Override
    public double[] release(double[] prices, double[] inertia) {
        int cells = horizon().size();
        if (prices.length != desks * cells || inertia.length != prices.length) {
            throw new IllegalArgumentException(
                    "%d prices and %d inertias for %d desks of %d cells.%nMaybe the horizon has changed."
                            .formatted(prices.length, inertia.length, desks, cells));
        }
        var answer = new double[desks * cells];
        if (!lots.isEmpty()) {
            solve(prices, inertia);
            for (int l = 0; l < lots.size(); l++) {
                for (int k = 0; k < cells; k++) {
                    answer[lots.get(l).desk() * cells + k] += released[l][k];
                }
            }
        }
        before = answer;
        return answer.clone();
    }

    private void solve(double[] prices, double[] inertia) {
        Horizon tree = horizon();
        int cells = tree.size();
        boolean[] leaf = tree.leaves();
        var program = new QuadraticProgram.Builder();
        var sum = new int[desks][cells];
        var account = new int[lots.size()][cells];
        for (int k = 0; k < cells; k++) {
            for (int d = 0; d < desks; d++) {
                sum[d][k] = program.row(k, 0);
            }
            for (int l = 0; l < lots.size(); l++) {
                account[l][k] = program.row(k, k == 0 ? held[l] : 0);
            }
        }
        var column = new int[lots.size()][cells];
        for (int k = 0; k < cells; k++) {
            double weight = tree.weight(k);
            for (int d = 0; d < desks; d++) {
                int at = d * cells + k;
                program.column(
                        -weight * (prices[at] + inertia[at] * before[at]),
                        weight * inertia[at],
                        0,
                        Double.POSITIVE_INFINITY);
                program.entry(sum[d][k], 1);
            }
            for (int l = 0; l < lots.size(); l++) {
                Lot lot = lots.get(l);
                double worth = leaf[k] ? tree.beta() * lot.kept() : 0;
                program.column(-weight * worth, 0, Math.min(lot.floor(), held[l]), Double.POSITIVE_INFINITY);
                program.entry(account[l][k], 1);
                for (int child = k + 1; child < cells; child++) {
                    if (tree.parents()[child] == k) {
                        program.entry(account[l][child], -1);
                    }
                }
                column[l][k] = program.column(weight * wedge(lot, k), 0, 0, rate(lot, k, held[l]));
                program.entry(sum[lot.desk()][k], -1).entry(account[l][k], 1);
            }
        }
        read(solver.solve(program.build()), column);
    }

    private void read(Solution solution, int[][] column) {
        if (solution.status() == Solution.Status.FAILED) {
            throw new IllegalStateException("A holder's own programme was not solved.");
        }
        for (int l = 0; l < lots.size(); l++) {
            double nothing = ROUNDING * held[l];
            for (int k = 0; k < column[l].length; k++) {
                double x = solution.x()[column[l][k]];
                released[l][k] = x > nothing ? x : 0;
            }
        }
    }

    private double rate(Lot lot, int cell, double left) {
        boolean usable = horizon().months()[cell] >= lot.firstMonth() && left > lot.floor();
        return usable ? lot.rate() : 0;
    }

    /// USD/t on top, so that a lot opens when the price reaches its threshold.
    private double wedge(Lot lot, int cell) {
        return lot.threshold() == 0
                ? 0
                : Math.max(
                        0,
                        lot.threshold() - Math.pow(horizon().beta(), horizon().monthsLeft(cell)) * lot.kept());
    }

    @Override
    public void carriedOut(int[] cells) {
        for (int l = 0; l < lots.size(); l++) {
            for (int k : cells) {
                held[l] = Math.max(0, held[l] - released[l][k]);
            }
        }
        Arrays.stream(released).forEach(row -> Arrays.fill(row, 0));
    }

    /// What it would have left after a branch of its last answer, t; for its owner alone.
    public double left(int[] cells) {
        double left = Arrays.stream(held).sum();
        for (double[] row : released) {
            left -= Arrays.stream(cells).mapToDouble(k -> row[k]).sum();
        }
        return left;
    }

    /// Says nothing.
    @Override
    public String toString() {
        return "a holder's lots";
    }
}
