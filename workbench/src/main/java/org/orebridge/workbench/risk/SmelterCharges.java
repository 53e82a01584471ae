package org.orebridge.workbench.risk;

import java.util.Comparator;
import java.util.List;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Region;
import org.orebridge.core.TreatmentCharge;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.StandardConcentrate;

/// The yearly benchmark of what smelters are paid for a mineral's concentrate, as the leading region settles it.
final class SmelterCharges {

    private static final Region LEADER = Region.of("CHN");

    private SmelterCharges() {}

    /// @param form whose charge it is
    /// @param year calendar year
    /// @param usdPerPayableTonne treatment and refining charge together
    /// @param source id
    record ChargeOfYear(String form, int year, double usdPerPayableTonne, String source) {}

    /// The oldest first; none where nobody publishes any.
    static List<ChargeOfYear> of(MineralReference reference, Parameters parameters) {
        return reference.used(Quantity.TREATMENT_CHARGE).stream()
                .filter(figure -> figure.from().filter(LEADER::equals).isPresent()
                        && figure.value().isPresent())
                .sorted(Comparator.comparingInt(FigureRow::year))
                .map(figure -> charge(figure, parameters))
                .toList();
    }

    private static ChargeOfYear charge(FigureRow figure, Parameters parameters) {
        // What is won does not enter the charge; only what is paid for does.
        double payable = parameters.value(StandardConcentrate.PAYABLE_SHARE);
        ConcentrateTerms terms = new ConcentrateTerms(parameters.value(StandardConcentrate.GRADE), payable, payable);
        return new ChargeOfYear(
                figure.form().map(Object::toString).orElse(RiskFigure.ALL),
                figure.year(),
                TreatmentCharge.ofTreatment(figure.value().orElseThrow()).combined(terms),
                figure.source());
    }
}
