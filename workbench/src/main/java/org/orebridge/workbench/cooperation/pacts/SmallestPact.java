package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Clause;

/// Looks for the smallest pact that brings enough of what the best brings, among all that clauses can make.
final class SmallestPact {

    /// Pacts that are valued in the search at most.
    private static final int MOST = 40;

    private final SortedSet<Clause> usable;
    private final double enough;
    private final double nothing;
    private final List<Valued> valued;
    private final ToDoubleFunction<SortedSet<Clause>> members;
    private final List<SortedSet<Clause>> added = new ArrayList<>();

    /// @param members what it brings the parties together
    record Valued(List<Clause> clauses, double members) {}

    /// @param nothing USD up to which a gain is rounding
    /// @param valued each clause by itself, all, all but one
    /// @param members values another
    SmallestPact(
            SortedSet<Clause> usable,
            double enough,
            double nothing,
            List<Valued> valued,
            ToDoubleFunction<SortedSet<Clause>> members) {
        this.usable = usable;
        this.enough = enough;
        this.nothing = nothing;
        this.valued = List.copyOf(valued);
        this.members = members;
    }

    /// Sets of clauses that are still to be valued, the smallest first.
    List<SortedSet<Clause>> open() {
        return Subsets.bySize(usable).stream()
                .filter(subset -> known(subset).isEmpty())
                .limit(MOST)
                .toList();
    }

    /// Empty where nothing is to be gained.
    Optional<Smallest> find() {
        added.addAll(open());
        List<Valued> all = Stream.concat(
                        valued.stream(),
                        added.stream().map(subset -> new Valued(List.copyOf(subset), members.applyAsDouble(subset))))
                .toList();
        double whole = all.stream().mapToDouble(Valued::members).max().orElse(0);
        if (whole <= nothing) {
            return Optional.empty();
        }
        return all.stream()
                .filter(pact -> pact.members() >= enough * whole)
                .min(Comparator.<Valued>comparingInt(pact -> pact.clauses().size())
                        .thenComparingDouble(pact -> -pact.members()))
                .map(pact -> smallest(pact, whole));
    }

    /// What was valued on the way.
    List<SortedSet<Clause>> added() {
        return List.copyOf(added);
    }

    private OptionalDouble known(SortedSet<Clause> subset) {
        return valued.stream()
                .filter(pact -> List.copyOf(subset).equals(pact.clauses()))
                .mapToDouble(Valued::members)
                .max();
    }

    private Smallest smallest(Valued pact, double whole) {
        return new Smallest(
                pact.clauses(),
                pact.members(),
                whole,
                pact.members() / whole,
                valued.size() + added.size(),
                added.size() < MOST,
                Optional.empty());
    }
}
