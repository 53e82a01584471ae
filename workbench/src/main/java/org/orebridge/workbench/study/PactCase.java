package org.orebridge.workbench.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.workbench.result.Clause;

/// One pact among all parties in one world.
///
/// @param clauses what is agreed
/// @param restricting whether parties restrict exports to each other where nothing is agreed about it
/// @param formula id of the agreement by whose formula stocks are released; empty for the one that brings the
///   members most
/// @param reaction what the exporter answers
/// @param defector the party that does not keep to it, if one does not
/// @param gone month from which on it has left and is owed nothing, 0 = first; below 0 where it only does not
///   keep to it
public record PactCase(
        SortedSet<Clause> clauses,
        boolean restricting,
        Optional<String> formula,
        ExporterReaction reaction,
        Optional<Party> defector,
        int gone) {

    public PactCase {
        clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
    }

    /// A pact that all keep to and that nobody answers.
    public static PactCase of(boolean restricting, SortedSet<Clause> clauses) {
        return new PactCase(clauses, restricting, Optional.empty(), ExporterReaction.NONE, Optional.empty(), -1);
    }

    public static PactCase of(boolean restricting, Clause... clauses) {
        return of(restricting, new TreeSet<>(Arrays.asList(clauses)));
    }

    /// Stocks are released by one formula.
    public PactCase by(String agreement) {
        return new PactCase(clauses, restricting, Optional.of(agreement), reaction, defector, gone);
    }

    public PactCase without(Clause... left) {
        var kept = new TreeSet<>(clauses);
        kept.removeAll(Arrays.asList(left));
        return new PactCase(kept, restricting, formula, reaction, defector, gone);
    }

    public PactCase answered(ExporterReaction other) {
        return new PactCase(clauses, restricting, formula, other, defector, gone);
    }

    public PactCase brokenBy(Party party) {
        return new PactCase(clauses, restricting, formula, reaction, Optional.of(party), -1);
    }

    PactCase leftBy(Party party, int month) {
        return new PactCase(clauses, restricting, formula, reaction, Optional.of(party), month);
    }

    boolean has(Clause clause) {
        return clauses.contains(clause);
    }

    /// Whether metal is lent or swapped; where stocks are released by a formula, nothing is.
    boolean passesOn() {
        return (has(Clause.LOANS) || has(Clause.PLACE_SWAPS)) && !has(Clause.RELEASE_RULE);
    }

    /// Whether members may draw on each other's stocks.
    boolean opens() {
        return has(Clause.SHARED_STOCKS) || has(Clause.RELEASE_RULE);
    }

    boolean keeps() {
        return reaction.equals(ExporterReaction.NONE) && defector.isEmpty();
    }
}
