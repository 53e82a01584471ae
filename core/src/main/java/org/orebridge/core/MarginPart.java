package org.orebridge.core;

/// What a smelter's margin is made of.
public enum MarginPart {
    /// TC: paid per dry t of concentrate.
    TREATMENT_CHARGE,
    /// RC: paid per lb of payable metal.
    REFINING_CHARGE,
    /// Metal that is won and not paid for, at the exchange price.
    FREE_METAL,
    /// Acid, gold, silver and whatever else leaves the smelter beside the metal.
    BY_PRODUCT_CREDITS,
    /// What buyers of the metal pay above the exchange price.
    PREMIUM
}
