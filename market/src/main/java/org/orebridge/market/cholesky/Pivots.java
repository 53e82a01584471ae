package org.orebridge.market.cholesky;

/// Which pivots carry information.
final class Pivots {

    /// Share of what a pivot was before anything was taken off it, below which it is only rounding.
    private static final double ROUNDING = 1e-15;

    private Pivots() {}

    /// One over the root of a pivot, or 0 to leave it out: its row is then without effect, and what is solved for in it
    /// stays 0.
    static double inverseRoot(double pivot, double before) {
        boolean empty = !(pivot > ROUNDING * before) || pivot < 1e-200;
        return empty ? 0 : 1 / Math.sqrt(pivot);
    }
}
