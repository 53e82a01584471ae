package org.orebridge.workbench.treatment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.MarginPart;
import org.orebridge.core.SmelterMargin;
import org.orebridge.core.TreatmentCharge;

/// A treatment and refining charge told in every unit in use, with the margin that it leaves a smelter.
///
/// @param terms of the concentrate
/// @param charge TC in USD per dry t, RC in US cents per lb
/// @param rows the charge part by part; the whole margin where the price of the metal is known
/// @param prices behind the margin; empty where no price of the metal is known
public record ChargeConversion(
        ConcentrateTerms terms, TreatmentCharge charge, List<ChargeRow> rows, Optional<Prices> prices) {

    /// @param exchange USD per t of refined metal
    /// @param premium USD per t of refined metal above it
    /// @param concentrate USD per t contained in concentrate
    public record Prices(double exchange, double premium, double concentrate) {}

    public ChargeConversion {
        rows = List.copyOf(rows);
    }

    /// The charge alone: what it leaves a smelter cannot be said without a price of the metal.
    public static ChargeConversion of(TreatmentCharge charge, ConcentrateTerms terms) {
        return new ChargeConversion(terms, charge, chargeRows(charge, terms), Optional.empty());
    }

    /// The charge and the other parts of the margin.
    public static ChargeConversion of(SmelterMargin margin) {
        ConcentrateTerms terms = margin.terms();
        var rows = new ArrayList<>(chargeRows(margin.charge(), terms));
        for (MarginPart part : List.of(MarginPart.FREE_METAL, MarginPart.BY_PRODUCT_CREDITS, MarginPart.PREMIUM)) {
            rows.add(ChargeRow.of(word(part), margin.part(part), terms));
        }
        rows.add(ChargeRow.of("margin", margin.margin(), terms));
        return new ChargeConversion(
                terms,
                margin.charge(),
                rows,
                Optional.of(new Prices(margin.exchangePrice(), margin.premium(), margin.concentratePrice())));
    }

    private static List<ChargeRow> chargeRows(TreatmentCharge charge, ConcentrateTerms terms) {
        double treatment = terms.payable() * charge.treatmentPart(terms);
        double refining = terms.payable() * charge.refiningPart();
        return List.of(
                ChargeRow.of(word(MarginPart.TREATMENT_CHARGE), treatment, terms),
                ChargeRow.of(word(MarginPart.REFINING_CHARGE), refining, terms),
                ChargeRow.of("combined-charge", treatment + refining, terms));
    }

    /// The word for a part in tables, e.g. `free-metal`.
    public static String word(MarginPart part) {
        return part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
