package org.orebridge.market;

/// A trade route for one form between two regions.
///
/// Marginal cost at flow x is `intercept + slope x` in USD/t; the importer pays it.
///
/// @param from node index of the exporter
/// @param to node index of the importer, of the same form
/// @param lag months between shipping and arrival, 0 to 3
/// @param intercept USD/t: freight, duty and the friction that makes the observed flow an equilibrium
/// @param slope USD/t per (t/month)
/// @param ceiling t/month
/// @param ramp months over which a route that was not used at rest opens up to its ceiling; 0 = at once
/// @param baseFlow t/month at rest
/// @param freight the part of the intercept that is freight and duty, USD/t, for reports
public record Arc(
        int from,
        int to,
        int lag,
        double intercept,
        double slope,
        double ceiling,
        int ramp,
        double baseFlow,
        double freight) {

    public Arc {
        Require.notNegative(slope, "slope", "arc " + from + " to " + to);
        Require.notNegative(ceiling, "ceiling", "arc " + from + " to " + to);
        if (lag < 0 || lag > 12) {
            throw new IllegalArgumentException("A transit lag is 0 to 12 months, found %d.".formatted(lag));
        }
    }

    /// Ceiling in the given month of the problem (month 0 = first month of the shock), t/month.
    public double ceilingIn(int month) {
        return ramp == 0 ? ceiling : ceiling * Math.min(1.0, (Math.max(month, 0) + 1.0) / ramp);
    }
}
