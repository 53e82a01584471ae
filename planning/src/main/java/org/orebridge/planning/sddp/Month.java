package org.orebridge.planning.sddp;

import java.util.List;

/// One month in one state of the world.
///
/// @param without USD that users gain where nothing is released
/// @param outlets where releases go
/// @param prices USD/t at which a stock can be bought for; infinite where it cannot
/// @param budget USD that may be spent on all stocks together; infinite for no limit
/// @param transport t that may be released of all stocks together; infinite for no limit
/// @param over whether everything ends with this month
/// @param kept USD/t that a tonne of each stock is worth where it ends here
/// @param next probability of each state of the month after; empty after the last
public record Month(
        double without,
        List<Outlet> outlets,
        List<Double> prices,
        double budget,
        double transport,
        boolean over,
        List<Double> kept,
        List<Double> next) {

    /// Rounding of probabilities that were given with a few digits.
    private static final double ROUNDING = 1e-9;

    public Month {
        outlets = List.copyOf(outlets);
        prices = List.copyOf(prices);
        kept = List.copyOf(kept);
        next = List.copyOf(next);
        double sum = next.stream().mapToDouble(Double::doubleValue).sum();
        if (!over && Math.abs(sum - 1) > ROUNDING) {
            throw new IllegalArgumentException(
                    "Probabilities of what comes next add to one, found %s.%nMaybe a state was left out."
                            .formatted(sum));
        }
    }

    /// Whether anything can be bought.
    boolean buys() {
        return budget > 0 && prices.stream().anyMatch(Double::isFinite);
    }
}
