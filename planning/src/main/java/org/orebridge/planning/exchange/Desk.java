package org.orebridge.planning.exchange;

import java.util.List;
import org.orebridge.market.Stockpile;

/// Where a party may offer metal: one place of its own, from which it goes wherever it pays best.
///
/// @param node node index of the place
/// @param access nodes that it may go to, with freight and months at sea; its own among them
public record Desk(int node, List<Stockpile.Access> access) {
    public Desk {
        access = List.copyOf(access);
    }
}
