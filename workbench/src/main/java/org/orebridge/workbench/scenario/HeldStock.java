package org.orebridge.workbench.scenario;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Region;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;

/// A lot of a government stock in a market, with what is unsure about it and what may not be done with it.
///
/// @param stockpile on the scenario's central assumption; only its owner draws on it
/// @param lowTonnes low end of the range of what is held
/// @param highTonnes high end of it
/// @param origin country that the lot comes from; empty = unknown
/// @param encumbrance what may not be done with it
/// @param rules what its owner may choose from, in the scenario's order
/// @param reason where the central figure comes from and what else is assumed, in sentences
public record HeldStock(
        Stockpile stockpile,
        double lowTonnes,
        double highTonnes,
        Optional<Region> origin,
        Encumbrance encumbrance,
        List<ReleaseRule> rules,
        String reason) {

    public HeldStock {
        rules = List.copyOf(rules);
    }

    /// Whether a partner may draw on it.
    boolean opensTo(Region partner) {
        return encumbrance.opensTo(partner, origin);
    }
}
