package org.orebridge.core;

/// What a smelter keeps of a tonne of contained metal, and from what: charges, free metal and by-products.
///
/// `margin = recovery p_refined + credits - p_concentrate`, which is also
/// `freeMetal + credits + payable x combined charge`. It is not the treatment charge: at charges of zero the
/// free metal and the credits are still there, so a charge below zero may well cover a smelter's cost.
///
/// @param concentratePrice USD per t contained in concentrate
/// @param freeMetal USD per t contained: metal recovered beyond what is paid for
/// @param credits USD per t contained from by-products: acid, gold, silver
/// @param charge treatment and refining charge that the two prices imply
/// @param terms of the concentrate
public record SmelterMargin(
        double concentratePrice, double freeMetal, double credits, TreatmentCharge charge, ConcentrateTerms terms) {

    /// @param refined USD per t of refined metal
    /// @param concentrate USD per t of metal contained in concentrate
    /// @param credits USD per t contained from by-products
    public static SmelterMargin of(double refined, double concentrate, double credits, ConcentrateTerms terms) {
        return new SmelterMargin(
                concentrate,
                (terms.recovery() - terms.payable()) * refined,
                credits,
                TreatmentCharge.ofPrices(refined, concentrate, terms),
                terms);
    }

    /// USD per t contained that the charge brings.
    public double fromCharge() {
        return terms.payable() * charge.combined(terms);
    }

    /// USD per t contained.
    public double margin() {
        return freeMetal + credits + fromCharge();
    }
}
