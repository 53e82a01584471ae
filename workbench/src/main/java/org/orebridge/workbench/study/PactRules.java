package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Refill;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;
import org.orebridge.planning.agreement.AgreedRelease;
import org.orebridge.planning.agreement.Agreement;
import org.orebridge.planning.release.Player;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;

/// Release rules under a pact that are neither found in a game nor by what is best for all.
final class PactRules {

    private PactRules() {}

    /// Stocks are released by the formula of an agreement.
    ///
    /// @param alike stages of a replay of the same changes of belief, from which the search can start
    static RuleChoice formula(
            Agreement agreement, List<Party> members, List<Replay.Stage> alike, Equilibrium equilibrium) {
        return (stage, problem) -> {
            AgreedRelease.Agreed found =
                    new AgreedRelease(equilibrium).solve(problem, agreement, members, near(alike, stage));
            return new RuleChoice.Chosen(found.rules(), List.of(found.outcome()));
        };
    }

    /// As under another pact, and what is lent is taken up as is best.
    ///
    /// @param alike stages of a replay in which as many stocks are lent, from which the search can start; may
    ///   be empty
    static RuleChoice lending(Replay.Completed kept, List<Replay.Stage> alike, LentStocks lent) {
        return (stage, problem) ->
                new RuleChoice.Chosen(lent.rules(kept.stages().get(stage).rules()), near(alike, stage));
    }

    private static List<Outcome.Solved> near(List<Replay.Stage> alike, int stage) {
        return stage < alike.size() ? List.of(alike.get(stage).outcome()) : List.of();
    }

    /// The others release by their rules; one does what is best for itself, at home.
    static RuleChoice beside(RuleChoice others, Player defector, Equilibrium equilibrium) {
        return (stage, problem) -> {
            RuleChoice.Chosen chosen = others.choose(stage, problem);
            List<List<ReleaseRule>> table = defector.rules().stream()
                    .map(rule -> instead(chosen.rules(), defector, rule))
                    .toList();
            Outcome.Solved first = solved(equilibrium, problem, table.getFirst(), chosen.near());
            // The rules differ less from each other than from what was agreed on.
            List<Outcome.Solved> near = List.of(first);
            var payoffs = new double[table.size()];
            IntStream.range(0, table.size()).parallel().forEach(i -> {
                Outcome.Solved outcome = i == 0 ? first : solved(equilibrium, problem, table.get(i), near);
                payoffs[i] =
                        SelfInterest.payoffs(outcome, List.of(defector.party())).joint();
            });
            int best = IntStream.range(0, payoffs.length).reduce(0, (a, b) -> payoffs[b] > payoffs[a] ? b : a);
            return new RuleChoice.Chosen(table.get(best), near);
        };
    }

    /// As under a pact, but nothing goes to a party that has left, nor is anything more lent by or to it.
    static RuleChoice without(Party left, Replay.Completed kept, SortedSet<Integer> stayers) {
        return (stage, problem) -> {
            var rules = new ArrayList<ReleaseRule>();
            for (int g = 0; g < problem.market().stockpiles().size(); g++) {
                Stockpile pile = problem.market().stockpiles().get(g);
                ReleaseRule rule = kept.stages().get(stage).rules().get(g);
                boolean lent = pile.refill().flatMap(Refill::loan).isPresent();
                rules.add(lent ? lent(pile, left, problem, rule) : among(stayers, rule));
            }
            return new RuleChoice.Chosen(rules, near(kept.stages(), stage));
        };
    }

    private static ReleaseRule lent(Stockpile pile, Party left, Problem problem, ReleaseRule rule) {
        Region at = problem.market().nodes().get(pile.node()).region();
        return left.contains(pile.owner()) || left.contains(at) ? new ReleaseRule.None() : rule;
    }

    private static ReleaseRule among(SortedSet<Integer> nodes, ReleaseRule rule) {
        return switch (rule) {
            case ReleaseRule.Optimal _, ReleaseRule.Full _, ReleaseRule.Even _, ReleaseRule.Threshold _ ->
                new ReleaseRule.Within(rule, nodes);
            default -> rule;
        };
    }

    private static Outcome.Solved solved(
            Equilibrium equilibrium, Problem problem, List<ReleaseRule> rules, List<Outcome.Solved> near) {
        return equilibrium.solve(problem.withRules(rules), near).orElseThrow();
    }

    private static List<ReleaseRule> instead(List<ReleaseRule> rules, Player defector, ReleaseRule own) {
        var all = new ArrayList<>(rules);
        defector.stockpiles().forEach(g -> all.set(g, new ReleaseRule.AtHome(own)));
        return all;
    }
}
