package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

class PricesAndControlsTest {

    private final PriceHistory prices = PriceHistory.bundled();
    private final ExportControls controls = ExportControls.bundled();
    private final ReferenceDataset dataset = ReferenceDataset.bundled();

    @Test
    void monthsAreThereWhereTheirLicenceLetsThemBePassedOnAndYearsElsewhere() {
        assertThat(prices.of("copper"))
                .hasSizeGreaterThan(24)
                .allMatch(point -> point.period().contains("-"));
        for (String mineral : List.of("cobalt", "gallium", "magnesium")) {
            assertThat(prices.of(mineral))
                    .hasSize(5)
                    .noneMatch(point -> point.period().contains("-"));
        }
        assertThat(prices.of("hafnium")).isEmpty();
    }

    @Test
    void aYearOfMonthsGivesTheMeanThatTheMarketRestsOn() {
        double mean = prices.of("copper").stream()
                .filter(point -> point.period().startsWith("2024"))
                .mapToDouble(PricePoint::usdPerTonne)
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(9142.14, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void poundsBecomeTonnes() {
        assertThat(prices.of("cobalt").getFirst().usdPerTonne())
                .isCloseTo(23.17 * 2204.62262185, org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void everyPointAndEveryControlHasASourceThatTheDatasetNames() {
        prices.points().values().forEach(points -> points.forEach(point -> dataset.source(point.source())));
        controls.rows().forEach(control -> dataset.source(control.source()));
        assertThat(controls.rows())
                .allMatch(control -> dataset.minerals().containsKey(control.mineral())
                        || dataset.indicators().containsKey(control.mineral()));
    }

    @Test
    void whatBothSourcesKnowIsTakenOnceWithItsDay() {
        assertThat(controls.of("cobalt").stream().filter(one -> one.by().equals(Region.of("COD"))))
                .extracting(ExportControl::effective)
                .containsExactly("2025-10-16", "2025-06-21", "2025-02-22");
        assertThat(controls.of("gallium")).extracting(ExportControl::effective).doesNotContain("2023");
    }

    @Test
    void aControlThatIsKnownByItsYearAloneSaysNoDay() {
        ExportControl magnesium = controls.of("magnesium").getFirst();
        assertThat(magnesium.effective()).isEqualTo("2024");
        assertThat(magnesium.announced()).isEmpty();
    }

    @Test
    void aPeriodThatIsNoneIsRefused() {
        assertThatThrownBy(() -> new PricePoint(
                        "cobalt", Form.of("cobalt-metal"), "May 2026", 1, Said.STATED, "", "press", "", ""))
                .hasMessageContaining("Maybe");
    }
}
