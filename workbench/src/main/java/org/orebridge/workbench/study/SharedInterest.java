package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.release.Payoffs;
import org.orebridge.planning.rolling.RuleChoice;

/// The parties together: of the schedules on the table, the one with the highest sum of their expected welfare.
///
/// On the table are the release timed for the surplus of the world, which costs no party more than it brings the
/// others, and one rule for all from the family that each may choose from alone. Metal leaks, so what is
/// best for the world need not be best for those who hold the stock.
final class SharedInterest implements RuleChoice {

    private final List<Region> parties;
    private final List<ReleaseRule> family;
    private final Equilibrium equilibrium;
    private final Progress progress;

    SharedInterest(List<Region> parties, List<ReleaseRule> family, Equilibrium equilibrium, Progress progress) {
        this.parties = List.copyOf(parties);
        this.family = List.copyOf(family);
        this.equilibrium = equilibrium;
        this.progress = progress;
    }

    @Override
    public List<ReleaseRule> choose(int stage, Problem problem) {
        int stocks = problem.market().stockpiles().size();
        if (stocks == 0) {
            return problem.rules();
        }
        var table = new ArrayList<List<ReleaseRule>>();
        table.add(java.util.Collections.nCopies(stocks, new ReleaseRule.Optimal()));
        family.forEach(rule -> table.add(java.util.Collections.nCopies(stocks, rule)));
        var payoffs = new Payoffs[table.size()];
        IntStream.range(0, table.size()).parallel().forEach(i -> {
            payoffs[i] = SelfInterest.payoffs(equilibrium, problem, table.get(i), parties);
            progress.advance();
        });
        int best = 0;
        for (int i = 1; i < payoffs.length; i++) {
            // A schedule must be clearly better for the parties than the release timed for all.
            if (payoffs[i].joint() > payoffs[best].joint() + 1e-9 * Math.abs(payoffs[best].joint())) {
                best = i;
            }
        }
        return table.get(best);
    }
}
