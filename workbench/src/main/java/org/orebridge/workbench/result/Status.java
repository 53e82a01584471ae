package org.orebridge.workbench.result;

/// Whether a result may be shown.
public enum Status {
    /// It stands.
    ANSWERED,
    /// A solve was not good enough: nothing of it is shown but the reason.
    FAILED
}
