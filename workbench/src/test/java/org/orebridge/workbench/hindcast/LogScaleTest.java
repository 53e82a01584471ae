package org.orebridge.workbench.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.workbench.hindcast.event.Observation;
import org.orebridge.workbench.hindcast.event.Series;
import org.orebridge.workbench.hindcast.event.Subject;
import org.orebridge.workbench.hindcast.event.Unit;

class LogScaleTest {

    static final YearMonth START = YearMonth.of(2025, 3);

    static Observation of(String month, double value) {
        return new Observation(
                YearMonth.parse(month),
                1,
                Optional.of(new Observation.Quoted(value, value)),
                Optional.empty(),
                Optional.empty(),
                0);
    }

    static Series price(Observation... observations) {
        return series(new Subject.Price(Form.of("metal"), Region.of("BEL")), Unit.USD_PER_TONNE, observations);
    }

    private static Series series(Subject subject, Unit unit, Observation... observations) {
        return new Series(
                "s", "s", subject, unit, List.of(observations), OptionalDouble.empty(), List.of(), List.of(), 0);
    }

    @Test
    void aPriceComesFromTheGeometricMeanOfTheThreeMonthsBefore() {
        var scale = LogScale.OfPrice.of(
                price(of("2024-10", 999), of("2024-12", 50), of("2025-02", 200), of("2025-03", 1)), START, 7);
        assertThat(scale.anchor()).isCloseTo(100, within(1e-9));
        assertThat(scale.anchored()).isTrue();
        assertThat(scale.value(1.5)).isCloseTo(150, within(1e-9));
    }

    @Test
    void anOlderObservationStandsInAndElseTheEnginesOwnPrice() {
        assertThat(LogScale.OfPrice.of(price(of("2023-01", 40), of("2025-03", 1)), START, 7)
                        .anchor())
                .isCloseTo(40, within(1e-9));
        var alone = LogScale.OfPrice.of(price(of("2025-03", 1)), START, 7);
        assertThat(alone.anchor()).isCloseTo(7, within(1e-9));
        assertThat(alone.anchored()).isFalse();
    }

    /// 46.5 USD/dmt and 4.65 c/lb at 30 % and 96.5 % are 263.14 USD per payable t; the concentrate gets the rest.
    @Test
    void aChargeIsComparedByWhatItLeavesForTheConcentrate() {
        var scale = LogScale.OfCharge.of(
                series(new Subject.Charge(Region.of("CHN"), false), Unit.USD_PER_DRY_TONNE, of("2025-02", 20)),
                START,
                99,
                9000,
                new ConcentrateTerms(0.3, 0.965, 0.98));
        assertThat(scale.anchor()).isEqualTo(20);
        assertThat(scale.value(-30)).isEqualTo(-10);
        assertThat(Math.exp(scale.log(46.5))).isCloseTo(0.965 * (9000 - 263.14), within(0.01));
        assertThat(scale.ofLog(scale.log(-66.6))).isCloseTo(-66.6, within(1e-9));
    }
}
