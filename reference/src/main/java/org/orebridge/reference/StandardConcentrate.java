package org.orebridge.reference;

import java.util.List;
import org.orebridge.core.ConcentrateTerms;

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

    private StandardConcentrate() {}

    public static ConcentrateTerms terms(ReferenceDataset dataset) {
        return terms(dataset.parameters(), dataset.mineral(MINERAL).activities());
    }

    static ConcentrateTerms terms(Parameters parameters, List<ActivityRow> activities) {
        return new ConcentrateTerms(
                parameters.value(GRADE), parameters.value(PAYABLE_SHARE), recovery(smelting(activities)));
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
