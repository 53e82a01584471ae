package org.orebridge.workbench.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.SmelterMargin;
import org.orebridge.core.TreatmentCharge;

class ChargeConversionTest {

    private static final ConcentrateTerms TERMS = new ConcentrateTerms(0.26, 0.965, 0.98);

    @Test
    void thePartsAddUpToTheMarginInEveryUnit() {
        var rows = ChargeConversion.of(SmelterMargin.of(9_000, 50, 8_400, 60, TERMS))
                .rows();
        var margin = rows.getLast();
        double dry = rows.stream()
                .filter(row -> !List.of("combined-charge", "margin").contains(row.part()))
                .mapToDouble(ChargeRow::usdPerDryTonne)
                .sum();
        assertThat(dry).isCloseTo(margin.usdPerDryTonne(), within(1e-9));
        assertThat(margin.usdPerContainedTonne()).isCloseTo(480 + 0.98 * 50, within(1e-6));
        assertThat(margin.usdPerDryTonne()).isCloseTo(0.26 * margin.usdPerContainedTonne(), within(1e-9));
        assertThat(margin.centsPerPayablePound() * 22.0462).isCloseTo(margin.usdPerPayableTonne(), within(1e-9));
    }

    @Test
    void aTreatmentChargeInDollarsPerDryTonneIsItself() {
        var rows = ChargeConversion.of(new TreatmentCharge(75, 7.5), TERMS).rows();
        assertThat(rows.get(0).usdPerDryTonne()).isCloseTo(75, within(1e-9));
        assertThat(rows.get(1).centsPerPayablePound()).isCloseTo(7.5, within(1e-9));
        assertThat(rows.get(2).usdPerPayableTonne()).isCloseTo(464.27, within(0.005));
        assertThat(rows).hasSize(3);
    }
}
