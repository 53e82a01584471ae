package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.market.Market;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;

/// Whose stocks follow a coalition's schedule and where they may go; all others follow their owners' own rules.
///
/// @param ours by stockpile, whether its owner is a member
/// @param nodes where members are
/// @param outsiders rules of all stocks at each change of belief, as their owners chose them
/// @param home whether outsiders chose them alone and release at home, rather than in a camp of their own
record CoalitionAccess(List<Boolean> ours, SortedSet<Integer> nodes, List<List<ReleaseRule>> outsiders, boolean home) {

    CoalitionAccess {
        ours = List.copyOf(ours);
        outsiders = List.copyOf(outsiders);
    }

    static CoalitionAccess of(Market market, List<Party> members, List<List<ReleaseRule>> outsiders) {
        return of(market, members, outsiders, true);
    }

    /// One camp beside others, whose rules are as they are.
    static CoalitionAccess camp(Market market, List<Party> members, List<List<ReleaseRule>> others) {
        return of(market, members, others, false);
    }

    private static CoalitionAccess of(
            Market market, List<Party> members, List<List<ReleaseRule>> outsiders, boolean home) {
        var nodes = new TreeSet<Integer>();
        for (int n = 0; n < market.nodes().size(); n++) {
            int node = n;
            if (members.stream()
                    .anyMatch(p -> p.contains(market.nodes().get(node).region()))) {
                nodes.add(n);
            }
        }
        List<Boolean> ours = market.stockpiles().stream()
                .map(pile -> members.stream().anyMatch(p -> p.contains(pile.owner())))
                .toList();
        return new CoalitionAccess(ours, nodes, outsiders, home);
    }

    /// Everybody is a member and may go wherever there is access.
    static CoalitionAccess everybody(int stocks) {
        return new CoalitionAccess(
                IntStream.range(0, stocks).mapToObj(_ -> true).toList(), new TreeSet<>(), List.of(), true);
    }

    /// Whether a member still holds something.
    boolean holdsSomething(Problem problem) {
        return IntStream.range(0, ours.size()).anyMatch(g -> ours.get(g) && SelfInterest.holdsSomething(g, problem));
    }

    /// A schedule of the members with what outsiders do beside it.
    ///
    /// @param schedule one rule a stock
    List<ReleaseRule> beside(int stage, List<ReleaseRule> schedule) {
        var rules = new ArrayList<ReleaseRule>();
        for (int g = 0; g < schedule.size(); g++) {
            rules.add(ours.get(g) ? within(schedule.get(g)) : others(stage, g));
        }
        return rules;
    }

    private ReleaseRule others(int stage, int stock) {
        return home
                ? new ReleaseRule.AtHome(own(stage, stock))
                : outsiders.get(stage).get(stock);
    }

    private ReleaseRule own(int stage, int stock) {
        return stage < outsiders.size() ? outsiders.get(stage).get(stock).anywhere() : new ReleaseRule.None();
    }

    private ReleaseRule within(ReleaseRule rule) {
        boolean stays = rule instanceof ReleaseRule.AtHome || rule instanceof ReleaseRule.None;
        return stays || nodes.isEmpty() ? rule : new ReleaseRule.Within(rule, nodes);
    }
}
