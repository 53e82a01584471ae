package org.orebridge.workbench.scenario;

import java.util.List;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.Stockpile;

/// A government stock in a market, with what is unsure about it.
///
/// @param stockpile on the scenario's central assumption; only its owner draws on it
/// @param lowTonnes low end of the range of what is held
/// @param highTonnes high end of it
/// @param rules what its owner may choose from, in the scenario's order
/// @param reason where the central figure comes from and what else is assumed, in sentences
public record HeldStock(
        Stockpile stockpile, double lowTonnes, double highTonnes, List<ReleaseRule> rules, String reason) {

    public HeldStock {
        rules = List.copyOf(rules);
    }
}
