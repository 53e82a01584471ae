package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.ToDoubleFunction;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Clause;

/// Looks for the smallest pact that brings enough of what all together bring: by size, all of a size, until one
/// does.
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

    /// Empty where nothing is to be gained.
    Optional<Smallest> find() {
        double whole = valued.stream().mapToDouble(Valued::members).max().orElse(0);
        if (whole <= nothing) {
            return Optional.empty();
        }
        Optional<Valued> best = Optional.empty();
        int size = 0;
        for (SortedSet<Clause> subset : Subsets.bySize(usable)) {
            if (subset.size() > size && best.isPresent()) {
                break;
            }
            size = subset.size();
            OptionalDouble known = known(subset);
            if (known.isEmpty() && added.size() == MOST) {
                return best.map(pact -> smallest(pact, whole, false));
            }
            double brings = known.orElseGet(() -> look(subset));
            if (brings >= enough * whole
                    && best.filter(b -> b.members() >= brings).isEmpty()) {
                best = Optional.of(new Valued(List.copyOf(subset), brings));
            }
        }
        return best.map(pact -> smallest(pact, whole, true));
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

    private double look(SortedSet<Clause> subset) {
        added.add(subset);
        return members.applyAsDouble(subset);
    }

    private Smallest smallest(Valued pact, double whole, boolean exhaustive) {
        return new Smallest(
                pact.clauses(),
                pact.members(),
                whole,
                pact.members() / whole,
                valued.size() + added.size(),
                exhaustive);
    }
}
