package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.release.Payoffs;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;

/// The parties together: of the schedules on the table, the one with the highest sum of their expected welfare.
///
/// On the table are the release timed for the surplus of the world, each rule of the family for all stocks, both
/// shared and with each stock kept at home, and what each would do alone. Sharing is a right, not a duty: where
/// moving metal between the partners costs one more than it brings the other, they agree not to.
final class SharedInterest implements RuleChoice {

    /// Share of what the schedules differ by that a gain must exceed.
    private static final double CLEARLY = 1e-3;

    private final List<Party> parties;
    private final List<List<ReleaseRule>> family;
    private final List<List<ReleaseRule>> alone;
    private final CoalitionAccess access;
    private final List<Replay.Stage> alike;
    private final Equilibrium equilibrium;
    private final Progress progress;

    /// @param parties whose welfare counts
    /// @param family rules that each may choose from alone, one list a rule with its form for each stock
    /// @param alone what each does alone, one list a change of belief; empty if that was not worked out
    /// @param access whose stocks follow the schedule, and where they may go
    /// @param alike stages of a replay of the same changes of belief, from which the search can start; may be empty
    SharedInterest(
            List<Party> parties,
            List<List<ReleaseRule>> family,
            List<List<ReleaseRule>> alone,
            CoalitionAccess access,
            List<Replay.Stage> alike,
            Equilibrium equilibrium,
            Progress progress) {
        this.parties = List.copyOf(parties);
        this.family = List.copyOf(family);
        this.alone = List.copyOf(alone);
        this.access = access;
        this.alike = List.copyOf(alike);
        this.equilibrium = equilibrium;
        this.progress = progress;
    }

    @Override
    public Chosen choose(int stage, Problem problem) {
        int stocks = problem.market().stockpiles().size();
        if (!access.holdsSomething(problem)) {
            return new Chosen(access.beside(stage, problem.rules()), near(stage));
        }
        List<List<ReleaseRule>> table = table(stage, stocks);
        var payoffs = new Payoffs[table.size()];
        Outcome.Solved first = equilibrium
                .solve(problem.withRules(table.getFirst()), near(stage))
                .orElseThrow();
        payoffs[0] = SelfInterest.payoffs(first, parties);
        IntStream.range(1, table.size()).parallel().forEach(i -> {
            payoffs[i] = SelfInterest.payoffs(equilibrium, problem, table.get(i), List.of(first), parties);
            progress.advance();
        });
        double stakes = stakes(payoffs);
        int best = 0;
        for (int i = 1; i < payoffs.length; i++) {
            // The release timed for all comes first; another must be better by more than the solver's rounding.
            if (payoffs[i].joint() > payoffs[best].joint() + CLEARLY * stakes) {
                best = i;
            }
        }
        return new Chosen(table.get(best), List.of(first));
    }

    private static double stakes(Payoffs[] payoffs) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (Payoffs each : payoffs) {
            low = Math.min(low, each.joint());
            high = Math.max(high, each.joint());
        }
        return high - low;
    }

    /// Every schedule on the table: one rule a stock.
    private List<List<ReleaseRule>> table(int stage, int stocks) {
        var table = new ArrayList<List<ReleaseRule>>();
        table.add(Collections.nCopies(stocks, new ReleaseRule.Optimal()));
        table.add(Collections.nCopies(stocks, new ReleaseRule.AtHome(new ReleaseRule.Optimal())));
        for (List<ReleaseRule> rules : family) {
            table.add(rules);
            if (rules.stream().noneMatch(rule -> rule instanceof ReleaseRule.None)) {
                table.add(rules.stream()
                        .map(rule -> (ReleaseRule) new ReleaseRule.AtHome(rule))
                        .toList());
            }
        }
        if (stage < alone.size()) {
            table.add(alone.get(stage).stream()
                    .map(rule -> (ReleaseRule) new ReleaseRule.AtHome(rule))
                    .toList());
        }
        return table.stream()
                .map(schedule -> access.beside(stage, schedule))
                .distinct()
                .toList();
    }

    private List<Outcome.Solved> near(int stage) {
        return stage < alike.size() ? List.of(alike.get(stage).outcome()) : List.of();
    }

    /// How many schedules are weighed at each change of belief, at most.
    static int schedules(int familySize) {
        return 2 * (familySize + 1);
    }
}
