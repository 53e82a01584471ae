package org.orebridge.planning.release;

import java.util.List;
import org.orebridge.core.Party;
import org.orebridge.market.ReleaseRule;

/// A government with stocks and the rules that it may choose from.
///
/// @param party whose welfare it acts for
/// @param stockpiles indices of its stockpiles; one rule serves all of them
/// @param rules the family, at most six; the first is to release nothing
public record Player(Party party, List<Integer> stockpiles, List<ReleaseRule> rules) {
    public Player {
        stockpiles = List.copyOf(stockpiles);
        rules = List.copyOf(rules);
        if (rules.isEmpty() || rules.size() > 6) {
            throw new IllegalArgumentException(
                    "A family has one to six release rules, found %d for %s.".formatted(rules.size(), party));
        }
    }
}
