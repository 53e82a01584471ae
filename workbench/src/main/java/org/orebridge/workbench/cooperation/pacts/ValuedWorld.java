package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Rule;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.PactCase;
import org.orebridge.workbench.study.PactRuns;
import org.orebridge.workbench.study.PactValue;
import org.orebridge.workbench.study.Progress;

/// Pacts valued while partners trade with each other in one way.
final class ValuedWorld {

    private final PactRuns runs;
    private final boolean restricting;
    private final SortedSet<Clause> usable;
    private final Progress progress;
    private final PactValue alone;
    private double gap;

    ValuedWorld(PactRuns runs, boolean restricting, SortedSet<Clause> usable, Progress progress) {
        this.runs = runs;
        this.restricting = restricting;
        this.usable = usable;
        this.progress = progress;
        this.alone = runs.alone(restricting);
    }

    World world() {
        progress.begin(
                restricting ? "pacts, partners restricting each other" : "pacts, partners trading freely",
                2 * usable.size() + 2);
        Effect nobody = effect(runs.nobody(restricting), alone);
        List<Pact> all = new ArrayList<>();
        usable.forEach(clause -> all.add(pact(new TreeSet<>(List.of(clause)), Role.SINGLE)));
        if (usable.size() > 1) {
            all.add(pact(usable, Role.ALL));
        }
        if (usable.size() > 2) {
            usable.forEach(clause -> all.add(pact(without(clause), Role.ALL_BUT_ONE)));
        }
        return new World(
                restricting, rules(alone), nobody, all, Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    private SortedSet<Clause> without(Clause clause) {
        var rest = new TreeSet<>(usable);
        rest.remove(clause);
        return rest;
    }

    private Pact pact(SortedSet<Clause> clauses, Role role) {
        PactValue value = runs.of(new PactCase(clauses, restricting, ExporterReaction.NONE, Optional.empty()));
        progress.advance();
        return new Pact(List.copyOf(clauses), role, effect(value, alone), value.releasedTonnes());
    }

    private Effect effect(PactValue value, PactValue against) {
        gap = Math.max(gap, value.gap());
        return Gains.of(value, against);
    }

    private static List<Rule> rules(PactValue value) {
        return value.rules().isEmpty()
                ? List.of()
                : value.rules().getFirst().entrySet().stream()
                        .map((Map.Entry<String, String> rule) -> new Rule(rule.getKey(), rule.getValue()))
                        .toList();
    }

    /// The largest relative gap between the world and the sum of its regions.
    double gap() {
        return gap;
    }
}
