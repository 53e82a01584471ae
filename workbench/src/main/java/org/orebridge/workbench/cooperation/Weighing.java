package org.orebridge.workbench.cooperation;

/// Where the weights of several scenarios are from.
public enum Weighing {
    /// There is one scenario.
    ONE,
    /// The user said them.
    ASKED,
    /// How often each begins, counted in the register of export controls.
    REGISTER,
    /// Nobody knows: all the same.
    EQUAL
}
