package org.orebridge.core;

/// What a smelter and refinery is paid for turning concentrate into metal, in the two parts that contracts name.
///
/// Synonym: TC/RC. Both are taken off the price of the payable metal:
/// `combined = TC / (grade payable) + 22.0462 RC` in USD per payable t.
///
/// @param treatment TC, USD per dry t of concentrate; below zero when smelters pay for the feed
/// @param refining RC, US cents per lb of payable metal
public record TreatmentCharge(double treatment, double refining) {

    /// USD per t for one US cent per lb: a tonne has 2204.62 lb.
    public static final double USD_PER_TONNE_OF_A_CENT_PER_POUND = 22.0462;

    /// Contracts quote a refining charge of a tenth of the treatment charge (75 USD/t goes with 7.5 c/lb).
    private static final double REFINING_PER_TREATMENT = 0.1;

    /// A treatment charge with the refining charge that by convention goes with it.
    public static TreatmentCharge ofTreatment(double treatment) {
        return new TreatmentCharge(treatment, treatment * REFINING_PER_TREATMENT);
    }

    /// A refining charge with the treatment charge that by convention goes with it.
    public static TreatmentCharge ofRefining(double refining) {
        return new TreatmentCharge(refining / REFINING_PER_TREATMENT, refining);
    }

    /// Splits a combined charge by the convention that RC in c/lb is a tenth of TC in USD/t.
    ///
    /// @param combined USD per payable t
    public static TreatmentCharge ofCombined(double combined, ConcentrateTerms terms) {
        double treatment = combined
                / (1 / (terms.grade() * terms.payable()) + USD_PER_TONNE_OF_A_CENT_PER_POUND * REFINING_PER_TREATMENT);
        return ofTreatment(treatment);
    }

    /// Splits a combined charge in US cents per lb of payable metal by the same convention.
    public static TreatmentCharge ofCombinedCentsPerPound(double cents, ConcentrateTerms terms) {
        return ofCombined(cents * USD_PER_TONNE_OF_A_CENT_PER_POUND, terms);
    }

    /// The charge implied by the two prices: `p_refined - p_concentrate / payable`, split by the convention.
    ///
    /// @param refined USD per t of refined metal
    /// @param concentrate USD per t of metal contained in concentrate
    public static TreatmentCharge ofPrices(double refined, double concentrate, ConcentrateTerms terms) {
        return ofCombined(refined - concentrate / terms.payable(), terms);
    }

    /// The part of the combined charge that comes from TC, USD per payable t.
    public double treatmentPart(ConcentrateTerms terms) {
        return treatment / (terms.grade() * terms.payable());
    }

    /// The part of the combined charge that comes from RC, USD per payable t.
    public double refiningPart() {
        return USD_PER_TONNE_OF_A_CENT_PER_POUND * refining;
    }

    /// Both parts, USD per payable t.
    public double combined(ConcentrateTerms terms) {
        return treatmentPart(terms) + refiningPart();
    }

    /// USD per t contained in concentrate that the charge leaves of the refined price.
    ///
    /// @param refined USD per t of refined metal
    public double concentratePrice(double refined, ConcentrateTerms terms) {
        return terms.payable() * (refined - combined(terms));
    }

    /// Both parts, US cents per lb of payable metal.
    public double combinedCentsPerPound(ConcentrateTerms terms) {
        return combined(terms) / USD_PER_TONNE_OF_A_CENT_PER_POUND;
    }
}
