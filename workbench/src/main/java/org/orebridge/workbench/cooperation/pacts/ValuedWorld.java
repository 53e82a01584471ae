package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Rule;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.PactCase;
import org.orebridge.workbench.study.PactRuns;
import org.orebridge.workbench.study.PactValue;
import org.orebridge.workbench.study.Progress;

/// Pacts valued against each party alone while partners trade with each other in one way; each is valued once.
final class ValuedWorld {

    final PactRuns runs;
    final boolean restricting;
    final SortedSet<Clause> usable;
    final Progress progress;
    final PactValue alone;
    private final SortedMap<String, PactValue> values = new TreeMap<>();
    private double gap;

    ValuedWorld(PactRuns runs, boolean restricting, SortedSet<Clause> usable, Progress progress) {
        this.runs = runs;
        this.restricting = restricting;
        this.usable = usable;
        this.progress = progress;
        this.alone = runs.of(PactCase.of(restricting));
    }

    PactCase pact(SortedSet<Clause> clauses) {
        return PactCase.of(restricting, clauses);
    }

    PactValue value(PactCase pact) {
        PactValue before = values.get(pact.toString());
        if (before != null) {
            return before;
        }
        PactValue value = runs.of(pact);
        values.put(pact.toString(), value);
        progress.advance();
        return value;
    }

    Effect effect(PactValue value) {
        return effect(value, alone);
    }

    Effect effect(PactValue value, PactValue against) {
        gap = Math.max(gap, value.gap());
        return Gains.of(value, against);
    }

    /// Each clause by itself, all, all by a formula, all but one.
    List<Pact> singlesAndAll() {
        var pacts = new ArrayList<Pact>();
        for (Clause clause : usable) {
            PactCase single = pact(new TreeSet<>(List.of(clause)));
            if (clause == Clause.RELEASE_RULE) {
                runs.formulas().forEach(formula -> pacts.add(pact(single.by(formula), Role.SINGLE)));
            } else {
                pacts.add(pact(single, Role.SINGLE));
            }
        }
        SortedSet<Clause> all = Subsets.all(usable);
        if (all.size() > 1) {
            pacts.add(pact(pact(all), Role.ALL));
        }
        SortedSet<Clause> byFormula = Subsets.allByFormula(usable);
        if (usable.contains(Clause.RELEASE_RULE) && byFormula.size() > 1 && !byFormula.equals(all)) {
            pacts.add(pact(pact(byFormula), Role.ALL_BY_FORMULA));
        }
        if (all.size() > 2) {
            all.forEach(clause -> pacts.add(pact(pact(without(all, clause)), Role.ALL_BUT_ONE)));
        }
        return pacts;
    }

    private static SortedSet<Clause> without(SortedSet<Clause> all, Clause clause) {
        var rest = new TreeSet<>(all);
        rest.remove(clause);
        return rest;
    }

    Pact pact(PactCase pact, Role role) {
        PactValue value = value(pact);
        Optional<String> formula = pact.clauses().contains(Clause.RELEASE_RULE)
                ? pact.formula().or(() -> Optional.of(runs.bestFormula(pact)))
                : Optional.empty();
        return new Pact(List.copyOf(pact.clauses()), formula, role, effect(value), value.releasedTonnes());
    }

    static List<Rule> rules(PactValue value) {
        return value.rules().isEmpty()
                ? List.of()
                : value.rules().getFirst().entrySet().stream()
                        .map(rule -> new Rule(rule.getKey(), rule.getValue()))
                        .toList();
    }

    /// The largest relative gap between the world and the sum of its regions.
    double gap() {
        return gap;
    }
}
