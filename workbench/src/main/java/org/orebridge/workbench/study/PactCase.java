package org.orebridge.workbench.study;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Party;
import org.orebridge.workbench.result.Clause;

/// One pact among all parties in one world.
///
/// @param clauses what is agreed
/// @param restricting whether parties restrict exports to each other where nothing is agreed about it
/// @param reaction what the exporter answers
/// @param defector the party that does not keep to it, if one does not
public record PactCase(
        SortedSet<Clause> clauses, boolean restricting, ExporterReaction reaction, Optional<Party> defector) {

    public PactCase {
        clauses = Collections.unmodifiableSortedSet(new TreeSet<>(clauses));
    }

    /// A pact that all keep to and that nobody answers.
    public static PactCase of(boolean restricting, Clause... clauses) {
        return new PactCase(
                new TreeSet<>(Arrays.asList(clauses)), restricting, ExporterReaction.NONE, Optional.empty());
    }

    /// The same with other clauses.
    public PactCase with(SortedSet<Clause> other) {
        return new PactCase(other, restricting, reaction, defector);
    }

    public PactCase without(EnumSet<Clause> left) {
        var kept = new TreeSet<>(clauses);
        kept.removeAll(left);
        return with(kept);
    }

    public PactCase answered(ExporterReaction other) {
        return new PactCase(clauses, restricting, other, defector);
    }

    public PactCase brokenBy(Party party) {
        return new PactCase(clauses, restricting, reaction, Optional.of(party));
    }

    boolean has(Clause clause) {
        return clauses.contains(clause);
    }
}
