package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Form;
import org.orebridge.core.TreatmentCharge;

/// The concentrate that treatment charges are quoted for: its grade, what is paid of it and what smelters win.
///
/// Grade and payable share are parameters of the dataset; the recovery is that of its copper smelter.
public final class StandardConcentrate {

    /// t of copper per dry t.
    public static final String GRADE = "treatment.grade";

    /// Share of the copper that is paid for.
    public static final String PAYABLE_SHARE = "treatment.payable_share";

    private static final String MINERAL = "copper";
    private static final String SMELTING = "copper-smelting";

    /// Share of a price within which two are the same figure.
    private static final double ROUNDING = 1e-5;

    private StandardConcentrate() {}

    public static ConcentrateTerms terms(ReferenceDataset dataset) {
        return terms(dataset.parameters(), dataset.mineral(MINERAL).activities());
    }

    static ConcentrateTerms terms(Parameters parameters, List<ActivityRow> activities) {
        return new ConcentrateTerms(
                parameters.value(GRADE), parameters.value(PAYABLE_SHARE), recovery(smelting(activities)));
    }

    /// The compilation with the price of concentrate as these terms give it from the same benchmark charge, so that the
    /// charge at rest stays the benchmark; as it is, where it was derived with the same terms or the mineral has no
    /// treatment charge.
    public static MineralReference priced(MineralReference reference, Parameters parameters) {
        if (!reference.mineral().equals(MINERAL)) {
            return reference;
        }
        ConcentrateTerms terms = terms(parameters, reference.activities());
        return new MineralReference(
                reference.mineral(),
                reference.name(),
                reference.symbol(),
                reference.baseYear(),
                reference.forms(),
                reference.activities(),
                reference.figures().stream()
                        .map(figure -> priced(figure, reference, terms))
                        .toList());
    }

    private static FigureRow priced(FigureRow figure, MineralReference reference, ConcentrateTerms terms) {
        if (figure.quantity() != Quantity.PRICE
                || figure.treatment() != Treatment.DERIVED
                || !figure.form().equals(Optional.of(CopperCompilation.CONCENTRATE))) {
            return figure;
        }
        OptionalDouble refined = value(reference, Quantity.PRICE, CopperCompilation.REFINED, figure.year());
        OptionalDouble charge =
                value(reference, Quantity.TREATMENT_CHARGE, CopperCompilation.CONCENTRATE, figure.year());
        if (refined.isEmpty() || charge.isEmpty()) {
            return figure;
        }
        double price = TreatmentCharge.ofTreatment(charge.getAsDouble()).concentratePrice(refined.getAsDouble(), terms);
        return Math.abs(price - figure.value().orElse(price)) > ROUNDING * price
                ? figure.withValue(
                        price,
                        "Told again at a grade of %s and a payable share of %s. %s"
                                .formatted(terms.grade(), terms.payable(), figure.reason()))
                : figure;
    }

    /// What the leading market reports of a year.
    private static OptionalDouble value(MineralReference reference, Quantity quantity, Form form, int year) {
        return reference.figures().stream()
                .filter(f -> f.quantity() == quantity
                        && f.year() == year
                        && f.form().equals(Optional.of(form))
                        && f.from().equals(Optional.of(CopperBenchmarks.LEADER)))
                .map(FigureRow::value)
                .filter(OptionalDouble::isPresent)
                .findFirst()
                .orElse(OptionalDouble.empty());
    }

    /// t of refined metal per t of copper fed.
    private static double recovery(ActivityRow smelting) {
        double fed = smelting.inputs().values().stream().mapToDouble(t -> t).sum();
        return smelting.outputs().values().stream().mapToDouble(t -> t).sum() / fed;
    }

    private static ActivityRow smelting(List<ActivityRow> activities) {
        return activities.stream()
                .filter(row -> row.activity().equals(SMELTING))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The activities of %s have no %s.%nMaybe it was renamed.".formatted(MINERAL, SMELTING)));
    }
}
