package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiFunction;
import org.orebridge.core.Party;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;

/// Camps beside each other: each in turn takes the schedule that is best for it beside those of the others,
/// until none would take another.
final class CampInterest implements RuleChoice {

    /// Rounds after which camps that still answer each other are left as they stand.
    private static final int MOST_ROUNDS = 4;

    private final List<List<Party>> camps;
    private final BiFunction<List<Party>, CoalitionAccess, SharedInterest> interest;
    private final List<Replay.Stage> alone;
    private boolean settled = true;

    /// @param camps of two parties and more; all others keep to what they do alone
    /// @param interest of one camp, with whose stocks follow it
    /// @param alone what each party does alone at each change of belief
    CampInterest(
            List<List<Party>> camps,
            BiFunction<List<Party>, CoalitionAccess, SharedInterest> interest,
            List<Replay.Stage> alone) {
        this.camps = List.copyOf(camps);
        this.interest = interest;
        this.alone = List.copyOf(alone);
    }

    /// Whether at each change of belief so far no camp would have taken another schedule.
    boolean settled() {
        return settled;
    }

    @Override
    public Chosen choose(int stage, Problem problem) {
        List<ReleaseRule> rules = start(stage, problem);
        var near = new ArrayList<Outcome.Solved>();
        List<CoalitionAccess> holders = camps.stream()
                .map(camp -> CoalitionAccess.camp(problem.market(), camp, List.of()))
                .toList();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<ReleaseRule> before = rules;
            for (int c = 0; c < camps.size(); c++) {
                if (holders.get(c).holdsSomething(problem)) {
                    Chosen chosen = interest.apply(
                                    camps.get(c),
                                    CoalitionAccess.camp(
                                            problem.market(), camps.get(c), Collections.nCopies(stage + 1, rules)))
                            .choose(stage, problem);
                    rules = chosen.rules();
                    near.addAll(chosen.near());
                }
            }
            if (rules.equals(before)) {
                return new Chosen(rules, near);
            }
        }
        settled = false;
        return new Chosen(rules, near);
    }

    private List<ReleaseRule> start(int stage, Problem problem) {
        var rules = new ArrayList<ReleaseRule>();
        for (int g = 0; g < problem.market().stockpiles().size(); g++) {
            rules.add(new ReleaseRule.AtHome(
                    stage < alone.size() ? alone.get(stage).rules().get(g).anywhere() : new ReleaseRule.None()));
        }
        return rules;
    }
}
