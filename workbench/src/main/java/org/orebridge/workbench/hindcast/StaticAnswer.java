package org.orebridge.workbench.hindcast;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.market.Use;
import org.orebridge.reference.Parameters;

/// The answer without time: price over price at rest = 1 + share of use lost / elasticity of use.
final class StaticAnswer {

    private StaticAnswer() {}

    /// @param measures what is done, month by month
    static double[] index(Market market, Measures measures, Parameters parameters, int months) {
        double use = market.uses().stream().mapToDouble(Use::baseUse).sum();
        double elasticity = elasticity(market, parameters, use);
        var index = new double[months];
        Arrays.setAll(index, t -> Math.max(0.05, 1 + lost(market, measures, t) / use / elasticity));
        return index;
    }

    /// Mean of the sectors' elasticities, weighted by use; above zero.
    private static double elasticity(Market market, Parameters parameters, double use) {
        return market.uses().stream()
                        .mapToDouble(u -> -u.baseUse() * parameters.sector(u.sector(), "elasticity"))
                        .sum()
                / use;
    }

    /// Supply that cannot leave or is not made and use that is added, t a month; below zero where supply is added.
    private static double lost(Market market, Measures measures, int t) {
        double sum = 0;
        SortedMap<Integer, Path> ceilings = measures.paths(Lever.ARC_CEILING);
        for (var ceiling : ceilings.entrySet()) {
            double base = market.arcs().get(ceiling.getKey()).baseFlow();
            sum += Math.max(0, base - ceiling.getValue().at(t));
        }
        for (Measures.Quota quota : measures.quotas()) {
            boolean shut = quota.arcs().stream()
                    .allMatch(a -> ceilings.containsKey(a) && ceilings.get(a).at(t) == 0);
            if (quota.from() <= t && t < quota.until() && !shut) {
                sum += Math.max(0, base(market, quota.arcs()) - quota.accrual().at(t));
            }
        }
        for (Measures.Licence licence : measures.licences()) {
            if (licence.effective() <= t && t < licence.expires()) {
                sum += Math.max(
                        0, base(market, licence.arcs()) - licence.approvals().at(t));
            }
        }
        for (var factor : measures.paths(Lever.ACTIVITY_FACTOR).entrySet()) {
            sum += lost(
                    market.activities().get(factor.getKey()), factor.getValue().at(t));
        }
        for (var factor : measures.paths(Lever.DEMAND_FACTOR).entrySet()) {
            sum += market.uses().get(factor.getKey()).baseUse()
                    * (factor.getValue().at(t) - 1);
        }
        return sum;
    }

    /// Output that a first step of the chain loses; later steps make nothing that was not there.
    private static double lost(Activity activity, double factor) {
        if (activity.coefficients().values().stream().anyMatch(a -> a < 0)) {
            return 0;
        }
        if (Double.isInfinite(activity.capacity())) {
            return activity.baseLevel() * (1 - factor);
        }
        double left = activity.capacity() * factor;
        return factor > 1 ? activity.capacity() - left : Math.max(0, activity.baseLevel() - left);
    }

    private static double base(Market market, List<Integer> arcs) {
        return arcs.stream().map(market.arcs()::get).mapToDouble(Arc::baseFlow).sum();
    }
}
