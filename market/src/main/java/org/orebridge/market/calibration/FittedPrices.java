package org.orebridge.market.calibration;

import java.util.List;

/// Base prices and what they leave unexplained.
///
/// @param price USD/t by index of the place
/// @param wedges one an observed arc, in their order
public record FittedPrices(List<Double> price, List<Wedge> wedges) {
    public FittedPrices {
        price = List.copyOf(price);
        wedges = List.copyOf(wedges);
    }

    /// Wedges above a share of the price: a barrier stands on the route, or the price, the freight or the flow is
    /// doubtful.
    public List<Wedge> flagged(double share) {
        return wedges.stream().filter(w -> Math.abs(w.share()) > share).toList();
    }
}
