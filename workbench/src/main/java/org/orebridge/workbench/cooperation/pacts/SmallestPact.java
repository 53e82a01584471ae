package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Clause;

/// Looks for the smallest pact that brings enough of what all together bring: by size, all of a size, until one does.
final class SmallestPact {

    /// Pacts that are valued in the search at most.
    private static final int MOST = 40;

    private final ValuedWorld world;
    private final double enough;
    private final List<Pact> valued;
    private final List<Pact> added = new ArrayList<>();

    /// @param valued each clause by itself, all, all but one
    SmallestPact(ValuedWorld world, double enough, List<Pact> valued) {
        this.world = world;
        this.enough = enough;
        this.valued = List.copyOf(valued);
    }

    /// Empty where nothing is to be gained.
    Optional<Smallest> find() {
        double whole = valued.stream()
                .mapToDouble(pact -> pact.effect().members())
                .max()
                .orElse(0);
        if (whole <= 0) {
            return Optional.empty();
        }
        Optional<Pact> best = Optional.empty();
        int size = 0;
        for (SortedSet<Clause> subset : Subsets.bySize(world.usable)) {
            if (subset.size() > size && best.isPresent()) {
                break;
            }
            size = subset.size();
            Optional<Pact> known = known(subset);
            if (known.isEmpty() && added.size() == MOST) {
                return best.map(pact -> smallest(pact, whole, false));
            }
            Pact pact = known.orElseGet(() -> look(subset));
            boolean brings = pact.effect().members() >= enough * whole;
            if (brings
                    && best.filter(b -> b.effect().members() >= pact.effect().members())
                            .isEmpty()) {
                best = Optional.of(pact);
            }
        }
        return best.map(pact -> smallest(pact, whole, true));
    }

    /// What was valued on the way.
    List<Pact> added() {
        return List.copyOf(added);
    }

    private Optional<Pact> known(SortedSet<Clause> subset) {
        return valued.stream()
                .filter(pact -> List.copyOf(subset).equals(pact.clauses()))
                .max(java.util.Comparator.comparingDouble(pact -> pact.effect().members()));
    }

    private Pact look(SortedSet<Clause> subset) {
        Pact pact = world.pact(world.pact(subset), Role.LOOKED_AT);
        added.add(pact);
        return pact;
    }

    private Smallest smallest(Pact pact, double whole, boolean exhaustive) {
        double members = pact.effect().members();
        return new Smallest(pact.clauses(), members, whole, members / whole, valued.size() + added.size(), exhaustive);
    }
}
