package org.orebridge.workbench.hindcast.result;

/// Forecasts that need no model of a market.
public enum Rival {
    /// The last price before the event, with a band from how much it moved before.
    RANDOM_WALK(true),
    /// What prices did in the other events, month by month from the start.
    OTHER_EVENTS(true),
    /// Share lost over elasticity.
    STATIC(true),
    /// The random walk told anew, at each announcement, what the price had come to: sees what the engine does not.
    RETOLD_WALK(false);

    private final boolean counts;

    Rival(boolean counts) {
        this.counts = counts;
    }

    /// Whether it is a rival by the protocol: one that sees no price of the event.
    public boolean counts() {
        return counts;
    }
}
