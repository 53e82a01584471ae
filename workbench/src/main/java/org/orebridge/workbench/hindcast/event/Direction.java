package org.orebridge.workbench.hindcast.event;

/// Which way something moved against rest.
public enum Direction {
    DOWN,
    UNCHANGED,
    UP;

    /// Changes smaller than this share count as none.
    public static final double DEAD_BAND = 0.05;

    /// @param ratio now over at rest
    public static Direction of(double ratio) {
        return ratio > 1 + DEAD_BAND ? UP : ratio < 1 - DEAD_BAND ? DOWN : UNCHANGED;
    }
}
