package org.orebridge.workbench.treatment;

import org.orebridge.core.ConcentrateTerms;

/// One part of what a smelter earns, in every unit in use.
///
/// @param part `treatment-charge`, `refining-charge`, `combined-charge`, `free-metal`, `by-product-credits`, `premium`
///   or `margin`
/// @param usdPerDryTonne USD per dry t of concentrate
/// @param centsPerPayablePound US cents per lb of payable metal
/// @param usdPerPayableTonne USD per t of payable metal
/// @param usdPerContainedTonne USD per t of metal contained in the concentrate
public record ChargeRow(
        String part,
        double usdPerDryTonne,
        double centsPerPayablePound,
        double usdPerPayableTonne,
        double usdPerContainedTonne) {

    /// @param usdPerContainedTonne the part per t of contained metal
    public static ChargeRow of(String part, double usdPerContainedTonne, ConcentrateTerms terms) {
        return new ChargeRow(
                part,
                terms.perDryTonne(usdPerContainedTonne),
                terms.centsPerPayablePound(usdPerContainedTonne),
                terms.perPayableTonne(usdPerContainedTonne),
                usdPerContainedTonne);
    }
}
