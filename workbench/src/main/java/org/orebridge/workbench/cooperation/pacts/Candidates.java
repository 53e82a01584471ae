package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.result.Clause;

/// Pacts that are valued wherever some clauses can do something.
final class Candidates {

    private Candidates() {}

    /// @param formula named beforehand; empty for the one that brings most
    record Candidate(SortedSet<Clause> clauses, Optional<String> formula, Role role) {}

    /// Each clause by itself, all, all by a formula, all but one.
    ///
    /// @param formulas ids of the agreements by whose formulas stocks can be released
    static List<Candidate> of(SortedSet<Clause> usable, List<String> formulas) {
        var candidates = new ArrayList<Candidate>();
        for (Clause clause : usable) {
            var single = new TreeSet<>(List.of(clause));
            if (clause == Clause.RELEASE_RULE) {
                formulas.forEach(id -> candidates.add(new Candidate(single, Optional.of(id), Role.SINGLE)));
            } else {
                candidates.add(new Candidate(single, Optional.empty(), Role.SINGLE));
            }
        }
        SortedSet<Clause> all = Subsets.all(usable);
        if (all.size() > 1) {
            candidates.add(new Candidate(all, Optional.empty(), Role.ALL));
        }
        SortedSet<Clause> byFormula = Subsets.allByFormula(usable);
        if (usable.contains(Clause.RELEASE_RULE) && byFormula.size() > 1 && !byFormula.equals(all)) {
            candidates.add(new Candidate(byFormula, Optional.empty(), Role.ALL_BY_FORMULA));
        }
        if (all.size() > 2) {
            all.forEach(
                    clause -> candidates.add(new Candidate(without(all, clause), Optional.empty(), Role.ALL_BUT_ONE)));
        }
        return candidates;
    }

    private static SortedSet<Clause> without(SortedSet<Clause> all, Clause clause) {
        var rest = new TreeSet<>(all);
        rest.remove(clause);
        return rest;
    }
}
