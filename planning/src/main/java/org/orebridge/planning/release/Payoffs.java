package org.orebridge.planning.release;

import java.util.SortedMap;
import org.orebridge.core.Party;

/// What one profile of rules is worth.
///
/// @param byParty USD to each player
/// @param world USD to all regions
public record Payoffs(SortedMap<Party, Double> byParty, double world) {
    public double joint() {
        return byParty.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
