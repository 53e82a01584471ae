package org.orebridge.planning.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;

/// Finds the joint plan of stocks that nobody else sees in a whole market: prices and quantities go back and
/// forth between the engine and the holders until what is offered is what the market takes.
///
/// Alternating direction method of multipliers (Boyd et al. 2011, section 3), cell by cell and desk by desk:
/// holders answer x to prices p, held back by r (x - z)^2 / 2; the market takes z, held back by r (z - x)^2 /
/// 2; p falls by r (x - z), which makes it the price of the market at z. Every term has the weight of its cell.
/// The inertia r is doubled or halved while one of the two residuals is far above the other.
public final class MarketPlan {

    /// Rounds in which the inertia may still change; after that convergence is proven.
    private static final int ADAPTING = 60;

    /// Residuals this far apart move the inertia.
    private static final double APART = 4;

    /// Share of what all use in a month below which offers are told in it, so that nothing offered is agreed as
    /// well.
    private static final double SMALL = 1e-3;

    private final Equilibrium equilibrium;
    private final double tolerance;
    private final int mostRounds;

    /// @param tolerance gap at which the plan is agreed: what is offered less what is taken, as a share of the
    ///   largest offer, and what prices still move by, as a share of the highest
    /// @param mostRounds after which it is given up
    public MarketPlan(Equilibrium equilibrium, double tolerance, int mostRounds) {
        this.equilibrium = equilibrium;
        this.tolerance = tolerance;
        this.mostRounds = mostRounds;
    }

    /// Somebody at some of the desks.
    ///
    /// @param desks by number, in the order of the holder's answers
    public record Seat(Holder holder, int[] desks) {}

    /// Is told of each round.
    public interface Watch {
        /// @param gap that is left
        /// @return whether to go on
        boolean round(int round, double gap);
    }

    /// @param offers t by desk and cell: the holders' last answers
    /// @param prices USD/t by desk and cell that they answered to
    /// @param rounds of questions
    /// @param gap that is left
    /// @param agreed whether the gap is within the tolerance
    public record Found(double[][] offers, double[][] prices, int rounds, double gap, boolean agreed) {}

    /// @param offered the market with its desks
    /// @param open what lies ahead, in that market
    /// @throws Outcome.FailedSolve if the market is not solved
    public Found agree(OfferedMarket offered, Problem open, List<Seat> seats, Watch watch) {
        return new Search(offered, open, seats, watch).run();
    }

    private final class Search {
        private final OfferedMarket offered;
        private final Problem open;
        private final List<Seat> seats;
        private final Watch watch;
        private final int cells;
        private final double[][] said;
        private final double[][] taken;
        private final double[][] prices;
        private final double[] inertia;
        private final double use;
        private List<Outcome.Solved> near;

        Search(OfferedMarket offered, Problem open, List<Seat> seats, Watch watch) {
            this.offered = offered;
            this.open = open;
            this.seats = seats;
            this.watch = watch;
            this.cells = OfferedMarket.tree(open).size();
            int desks = offered.desks();
            said = new double[desks][cells];
            taken = new double[desks][cells];
            prices = new double[desks][];
            inertia = new double[desks];
            Outcome.Solved nothing =
                    equilibrium.solve(offered.given(open, said)).orElseThrow();
            near = List.of();
            use = Math.max(
                    open.market().uses().stream().mapToDouble(u -> u.baseUse()).sum(), Double.MIN_NORMAL);
            for (int d = 0; d < desks; d++) {
                prices[d] = offered.prices(nothing.course(), d);
                inertia[d] = Arrays.stream(prices[d]).max().orElseThrow() / use;
            }
        }

        Found run() {
            double gap = Double.POSITIVE_INFINITY;
            boolean first = true;
            for (int round = 1; round <= mostRounds; round++) {
                double[][] asked = clone(prices);
                ask();
                double[][] before = clone(taken);
                take();
                double missing = apart(said, taken) / Math.max(largest(said), SMALL * use);
                double moved = moved(before) / largest(asked);
                gap = Math.max(missing, moved);
                boolean goOn = watch.round(round, gap);
                if (gap <= tolerance || !goOn) {
                    return new Found(said, prices, round, gap, gap <= tolerance);
                }
                if (round <= ADAPTING && !first) {
                    adapt(missing, moved);
                }
                first = false;
            }
            return new Found(said, prices, mostRounds, gap, false);
        }

        /// Each holder is held to what the market took, which the price that it hears makes up for.
        private void ask() {
            for (Seat seat : seats) {
                var heard = new double[seat.desks().length * cells];
                var held = new double[heard.length];
                for (int i = 0; i < seat.desks().length; i++) {
                    int d = seat.desks()[i];
                    for (int k = 0; k < cells; k++) {
                        heard[i * cells + k] = prices[d][k] + inertia[d] * (taken[d][k] - said[d][k]);
                        held[i * cells + k] = inertia[d];
                    }
                }
                double[] answer = seat.holder().release(heard, held);
                for (int i = 0; i < seat.desks().length; i++) {
                    said[seat.desks()[i]] = Arrays.copyOfRange(answer, i * cells, (i + 1) * cells);
                }
            }
        }

        private void take() {
            var offset = new double[taken.length][cells];
            for (int d = 0; d < taken.length; d++) {
                for (int k = 0; k < cells; k++) {
                    offset[d][k] = inertia[d] * said[d][k] - prices[d][k];
                }
            }
            Outcome.Solved solved = equilibrium
                    .solve(offered.pulled(open, offset, inertia), near)
                    .orElseThrow();
            near = List.of(solved);
            Course course = solved.course();
            for (int d = 0; d < taken.length; d++) {
                taken[d] = offered.taken(course, d);
                prices[d] = offered.prices(course, d);
            }
        }

        private double moved(double[][] before) {
            double most = 0;
            for (int d = 0; d < taken.length; d++) {
                for (int k = 0; k < cells; k++) {
                    most = Math.max(most, inertia[d] * Math.abs(taken[d][k] - before[d][k]));
                }
            }
            return most;
        }

        private void adapt(double offeredLess, double moved) {
            double factor = offeredLess > APART * moved ? 2 : moved > APART * offeredLess ? 0.5 : 1;
            Arrays.setAll(inertia, d -> inertia[d] * factor);
        }

        private static double apart(double[][] a, double[][] b) {
            double most = 0;
            for (int d = 0; d < a.length; d++) {
                for (int k = 0; k < a[d].length; k++) {
                    most = Math.max(most, Math.abs(a[d][k] - b[d][k]));
                }
            }
            return most;
        }

        private static double largest(double[][] values) {
            return Arrays.stream(values)
                    .flatMapToDouble(Arrays::stream)
                    .map(Math::abs)
                    .max()
                    .orElse(0);
        }

        private static double[][] clone(double[][] values) {
            var copy = new ArrayList<double[]>();
            Arrays.stream(values).forEach(row -> copy.add(row.clone()));
            return copy.toArray(double[][]::new);
        }
    }
}
