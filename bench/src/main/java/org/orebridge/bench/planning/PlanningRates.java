package org.orebridge.bench.planning;

import java.util.Optional;

/// What one run finds.
///
/// @param plan against several possible ends
/// @param sharing of what pooled stocks gain; empty where it was left out
record PlanningRates(TreeRates plan, Optional<SharingRates> sharing) {

    boolean same() {
        return plan.same() && sharing.map(SharingRates::same).orElse(true);
    }
}
