package org.orebridge.planning.rolling;

import org.orebridge.market.Belief;

/// From this month on, this is what the players hold possible.
///
/// @param month 0 = first month of the shock
/// @param belief futures from that month on
public record BeliefChange(int month, Belief belief) {
    public BeliefChange {
        if (month < 0) {
            throw new IllegalArgumentException("A belief begins in month 0 or later, found month %d.".formatted(month));
        }
    }
}
