package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Clause;

/// Pacts that are held against each party alone while partners trade in one way.
///
/// @param <P> what is said of each
public interface ComparedPacts<P extends AgreedClauses> {

    List<P> pacts();

    /// The smallest that brings enough.
    Optional<Smallest> smallest();

    /// All clauses that can do anything, of which a pact may leave one out.
    default List<Clause> all() {
        return pacts().stream()
                .filter(pact -> pact.role() == Role.ALL)
                .flatMap(pact -> pact.clauses().stream())
                .toList();
    }

    /// What was only looked at on the way is left out, but for the smallest.
    default List<P> shown() {
        List<Clause> least = smallest().map(Smallest::clauses).orElse(List.of());
        return pacts().stream()
                .filter(pact -> pact.role() != Role.LOOKED_AT || pact.clauses().equals(least))
                .toList();
    }
}
