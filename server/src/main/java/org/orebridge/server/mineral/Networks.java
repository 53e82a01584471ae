package org.orebridge.server.mineral;

import org.orebridge.reference.MineralReference;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Balanced years as an address names them; what there is not is refused.
@Component
class Networks {

    private final BalancedNetworks balanced;

    Networks(BalancedNetworks balanced) {
        this.balanced = balanced;
    }

    MineralReference reference(String mineral) {
        try {
            return balanced.dataset().mineral(mineral);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(unknown.getMessage()), "mineral");
        }
    }

    CalibratedNetwork of(String mineral, int year) {
        MineralReference reference = reference(mineral);
        try {
            return balanced.of(reference, year);
        } catch (IllegalArgumentException none) {
            throw Refusal.of(HttpStatus.NOT_FOUND, String.valueOf(none.getMessage()), "year");
        }
    }
}
