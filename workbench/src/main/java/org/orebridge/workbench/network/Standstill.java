package org.orebridge.workbench.network;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Problem.Terminal;
import org.orebridge.market.Quantity;

/// How far a market that nothing happens to strays from its base year: the test of its calibration.
///
/// @param largest distance of a price, flow, level or stock from its base, relative; of a base of zero, relative to
///   what there could be
/// @param where it is
public record Standstill(double largest, String where) {

    /// What errors of solving explain.
    public static final double TOLERANCE = 1e-6;

    /// Whether the calibration holds.
    public boolean holds() {
        return largest <= TOLERANCE;
    }

    /// @throws Outcome.FailedSolve if the market at rest cannot be solved
    public static Standstill measure(CalibratedNetwork network, int months) {
        Outcome.Solved solved = new Equilibrium()
                .solve(new Problem(
                        network.market(),
                        Belief.certain(Measures.NONE),
                        network.calibrated().initialState(),
                        0,
                        months,
                        List.of(),
                        Terminal.BASE_PRICE))
                .orElseThrow();
        return new Search(solved.course()).over(network.market());
    }

    /// The search for the largest distance.
    private static final class Search {

        private final Course course;
        private Standstill found = new Standstill(0, "");

        Search(Course course) {
            this.course = course;
        }

        Standstill over(Market market) {
            look(Quantity.PRICE, market.nodes(), node -> node.basePrice(), _ -> 1);
            look(Quantity.FLOW, market.arcs(), arc -> arc.baseFlow(), arc -> arc.ceiling());
            look(Quantity.ACTIVITY, market.activities(), works -> works.baseLevel(), works -> works.capacity());
            look(Quantity.STOCK, market.storages(), stock -> stock.baseStock(), _ -> 1);
            return found;
        }

        private <T> void look(Quantity quantity, List<T> items, ToDoubleFunction<T> base, ToDoubleFunction<T> typical) {
            for (int i = 0; i < items.size(); i++) {
                for (int month = 0; month < course.tree().size(); month++) {
                    T item = items.get(i);
                    double value = course.at(quantity, i, month);
                    double rest = base.applyAsDouble(item);
                    double off = rest > 0 ? Math.abs(value / rest - 1) : Math.abs(value) / typical.applyAsDouble(item);
                    if (!(off <= found.largest())) {
                        found = new Standstill(off, "%s of %s".formatted(quantity, item));
                    }
                }
            }
        }
    }
}
