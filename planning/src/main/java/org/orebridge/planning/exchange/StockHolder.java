package org.orebridge.planning.exchange;

/// A holder that answers for a shock as it unfolds, plan by plan.
public interface StockHolder extends Holder {

    /// What may come from now on; answers are for its cells until it is told of another.
    void begin(Horizon horizon);

    /// Its last answer came true along a branch and has left its stock.
    ///
    /// @param cells of the horizon, month by month
    void carriedOut(int[] cells);
}
