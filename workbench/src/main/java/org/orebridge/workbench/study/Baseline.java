package org.orebridge.workbench.study;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.Welfare;

/// What each region and each use gets a month if nothing happens: the market at rest.
///
/// At rest every month is like the first, so a few months are solved and the first is taken for all.
///
/// @param nationalPerMonth USD of surplus by region
/// @param usersPerMonth USD of users' surplus by use index
/// @param worth USD that holdings at rest are worth by region
/// @param solved the solve it comes from
record Baseline(
        SortedMap<Region, Double> nationalPerMonth,
        double[] usersPerMonth,
        SortedMap<Region, Double> worth,
        Outcome.Solved solved) {

    static Baseline of(Market withRefills, Equilibrium equilibrium) {
        Market market = withRefills.withStockpiles(
                withRefills.stockpiles().stream().map(Stockpile::withoutRefill).toList());
        int months = 2 + market.arcs().stream().mapToInt(Arc::lag).max().orElse(0);
        var rules = Collections.nCopies(market.stockpiles().size(), (ReleaseRule) new ReleaseRule.None());
        State rest = State.atRest(market);
        Outcome.Solved solved = equilibrium
                .solve(new Problem(
                        market, Belief.certain(Measures.NONE), rest, 0, months, rules, Problem.Terminal.BASE_PRICE))
                .orElseThrow();
        Welfare welfare = Welfare.of(solved.course());
        var national = new TreeMap<Region, Double>();
        market.regions().forEach(region -> national.put(region, welfare.national(region, 0)));
        var users = new double[market.uses().size()];
        for (int u = 0; u < users.length; u++) {
            users[u] = welfare.users(u, 0);
        }
        return new Baseline(national, users, Holdings.worth(market, rest), solved);
    }
}
