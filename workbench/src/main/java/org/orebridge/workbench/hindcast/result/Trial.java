package org.orebridge.workbench.hindcast.result;

/// What the engine is told before it is scored.
public enum Trial {
    /// All that was done is known beforehand, observed volumes included: only how prices follow from them is
    /// scored.
    A,
    /// At each date only what was known by then is known; what is to come is believed by one fixed rule.
    B
}
