package org.orebridge.core;

/// What a smelter keeps of a tonne of contained metal, and from what: charges, free metal, by-products, premium.
///
/// `margin = recovery (exchange price + premium) + credits - p_concentrate`, which is also
/// `payable x combined charge + (recovery - payable) x exchange price + credits + recovery x premium`. It is not the
/// treatment charge: at charges of zero the free metal and the credits are still there, so a charge below zero may
/// well cover a smelter's cost.
///
/// @param concentratePrice USD per t contained in concentrate
/// @param exchangePrice USD per t of refined metal, on which the concentrate is priced
/// @param premium USD per t of refined metal above the exchange price
/// @param credits USD per t contained from by-products: acid, gold, silver
/// @param charge treatment and refining charge that the two prices imply
/// @param terms of the concentrate
public record SmelterMargin(
        double concentratePrice,
        double exchangePrice,
        double premium,
        double credits,
        TreatmentCharge charge,
        ConcentrateTerms terms) {

    /// From the two prices that a market has.
    ///
    /// @param exchange USD per t of refined metal
    /// @param premium USD per t of refined metal above it
    /// @param concentrate USD per t of metal contained in concentrate
    /// @param credits USD per t contained from by-products
    public static SmelterMargin of(
            double exchange, double premium, double concentrate, double credits, ConcentrateTerms terms) {
        return new SmelterMargin(
                concentrate, exchange, premium, credits, TreatmentCharge.ofPrices(exchange, concentrate, terms), terms);
    }

    /// From a charge and the exchange price: the concentrate costs what the charge leaves of the payable metal.
    public static SmelterMargin of(
            double exchange, double premium, TreatmentCharge charge, double credits, ConcentrateTerms terms) {
        return new SmelterMargin(charge.concentratePrice(exchange, terms), exchange, premium, credits, charge, terms);
    }

    /// USD per t contained that one part brings.
    public double part(MarginPart part) {
        return switch (part) {
            case TREATMENT_CHARGE -> terms.payable() * charge.treatmentPart(terms);
            case REFINING_CHARGE -> terms.payable() * charge.refiningPart();
            case FREE_METAL -> (terms.recovery() - terms.payable()) * exchangePrice;
            case BY_PRODUCT_CREDITS -> credits;
            case PREMIUM -> terms.recovery() * premium;
        };
    }

    /// USD per t contained.
    public double margin() {
        double sum = 0;
        for (MarginPart part : MarginPart.values()) {
            sum += part(part);
        }
        return sum;
    }
}
