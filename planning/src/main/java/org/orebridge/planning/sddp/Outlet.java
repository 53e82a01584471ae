package org.orebridge.planning.sddp;

import java.util.List;
import org.orebridge.planning.stockpile.MarginalValue;

/// Users of one kind in one place, in one month.
///
/// @param relief what a released tonne brings them, USD/t
/// @param freight USD/t from each stock; not a number where it cannot go there
public record Outlet(MarginalValue relief, List<Double> freight) {
    public Outlet {
        freight = List.copyOf(freight);
    }
}
