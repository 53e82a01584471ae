package org.orebridge.workbench.check;

import java.util.function.IntFunction;
import org.orebridge.market.Arc;
import org.orebridge.market.Course;
import org.orebridge.market.Market;
import org.orebridge.market.Quantity;
import org.orebridge.market.Use;
import org.orebridge.market.Welfare;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.Solution;
import org.orebridge.workbench.result.Check;

/// Compares the course that an answer shows with what a second solver found for the same problem.
final class Comparison {

    private static final double LEAST_PRICE = 0.01;
    private static final double LEAST_FLOW = 1e-3;
    private static final Check.Largest NONE = new Check.Largest(0, "", 0, 0, 0);

    private final Market market;
    private final Course ours;
    private final Course theirs;
    private final double objective;

    Comparison(WrittenProblem written, Course ours, Solution second) {
        market = ours.market();
        this.ours = ours;
        theirs = written.read(second);
        objective = -second.objective();
    }

    Check.Differences differences() {
        double own = Welfare.of(ours).sum();
        return new Check.Differences(Math.abs(objective - own) / Math.max(1, Math.abs(own)), price(), flow());
    }

    private Check.Largest price() {
        Check.Largest largest = NONE;
        for (int n = 0; n < market.nodes().size(); n++) {
            double least = LEAST_PRICE * market.nodes().get(n).basePrice();
            largest = larger(
                    largest, furthest(Quantity.PRICE, n, market.nodes().get(n).toString(), least));
        }
        return largest;
    }

    private Check.Largest flow() {
        Check.Largest flows = furthest(
                Quantity.FLOW, market.arcs().size(), a -> route(market.arcs().get(a)));
        Check.Largest levels = furthest(
                Quantity.ACTIVITY,
                market.activities().size(),
                p -> market.activities().get(p).name());
        Check.Largest uses = furthest(
                Quantity.USE, market.uses().size(), u -> use(market.uses().get(u)));
        return larger(larger(flows, levels), uses);
    }

    private String route(Arc arc) {
        return market.nodes().get(arc.from()) + " to "
                + market.nodes().get(arc.to()).region();
    }

    private String use(Use use) {
        return use.sector() + " of " + market.nodes().get(use.node());
    }

    private Check.Largest furthest(Quantity quantity, int elements, IntFunction<String> name) {
        double most = 0;
        for (int e = 0; e < elements; e++) {
            for (int k = 0; k < ours.tree().size(); k++) {
                most = Math.max(most, Math.abs(ours.at(quantity, e, k)));
            }
        }
        Check.Largest largest = NONE;
        for (int e = 0; e < elements; e++) {
            largest = larger(largest, furthest(quantity, e, name.apply(e), LEAST_FLOW * most));
        }
        return largest;
    }

    private Check.Largest furthest(Quantity quantity, int element, String name, double least) {
        Check.Largest largest = NONE;
        for (int k = 0; k < ours.tree().size(); k++) {
            double one = ours.at(quantity, element, k);
            double other = theirs.at(quantity, element, k);
            double scale = Math.max(Math.abs(one), least);
            if (scale > 0) {
                largest = larger(
                        largest,
                        new Check.Largest(
                                Math.abs(other - one) / scale, name, ours.tree().month(k) + 1, one, other));
            }
        }
        return largest;
    }

    private static Check.Largest larger(Check.Largest a, Check.Largest b) {
        return b.relative() > a.relative() ? b : a;
    }
}
