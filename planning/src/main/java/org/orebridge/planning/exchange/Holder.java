package org.orebridge.planning.exchange;

/// A party with a stock that nobody else sees.
@FunctionalInterface
public interface Holder {

    /// How much it would release.
    ///
    /// @param prices USD/t in each stage, a stage before what may come after it; several desks one after the
    ///   other
    /// @param inertia USD/t that moving an answer by a tonne from the last one is taken to cost, so that
    ///   answers settle; as many as prices
    /// @return t, as many as prices
    double[] release(double[] prices, double[] inertia);
}
