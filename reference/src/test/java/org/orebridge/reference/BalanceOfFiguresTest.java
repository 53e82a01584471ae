package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Sums that must come out, and figures that the public knows.
class BalanceOfFiguresTest {

    private static final MineralReference MAGNESIUM = ReferenceDataset.bundled().mineral("magnesium");
    private static final MineralReference GALLIUM = ReferenceDataset.bundled().mineral("gallium");
    private static final Form LOW = Form.of("gallium-4n");
    private static final Form HIGH = Form.of("gallium-6n");

    /// The USGS's world totals are rounded: 900,000 t in 2023 (edition of 2025) and 1,100,000 t in 2024 (edition of
    /// 2026).
    @ParameterizedTest
    @CsvSource({"2023, 900000", "2024, 1084000"})
    void theWorldUsesTheMagnesiumThatItMakes(int year, double tonnes) {
        double made = sum(MAGNESIUM, Quantity.PRODUCTION, in(year));
        assertThat(made).isCloseTo(tonnes, Offset.offset(0.5));
        assertThat(sum(MAGNESIUM, Quantity.USE, in(year))).isCloseTo(made, Percentage.withPercentage(0.1));
    }

    /// Customs of 2024 as recorded: Korea 99.9 %, Japan 98 %; small flows of others are left out here.
    @ParameterizedTest
    @CsvSource({"KOR, 0.999", "JPN, 0.98"})
    void koreaAndJapanTakeNearlyAllTheirMagnesiumFromChina(String party, double share) {
        double all = sum(MAGNESIUM, Quantity.TRADE, to(party));
        double chinese = sum(MAGNESIUM, Quantity.TRADE, to(party).and(from("CHN")));
        assertThat(chinese / all).isBetween(share, 1.0);
    }

    @Test
    void aTradingHubIsNoUserOfMagnesium() {
        assertThat(MAGNESIUM.regions()).doesNotContain(Region.of("NLD"));
    }

    @Test
    void lowPurityGalliumAddsUp() {
        double made = sum(GALLIUM, Quantity.PRODUCTION, in(2023).and(by("gallium-primary")));
        assertThat(made).isCloseTo(635, Offset.offset(1e-9));
        double refined = sum(GALLIUM, Quantity.PRODUCTION, by("gallium-refining"));
        double used = sum(GALLIUM, Quantity.USE, in(2023).and(of(LOW)));
        double stored = sum(GALLIUM, Quantity.STOCK_CHANGE, in(2023).and(of(LOW)));
        assertThat(refined + used + stored).isCloseTo(made, Percentage.withPercentage(0.5));
    }

    @Test
    void highPurityGalliumAddsUp() {
        double supply = 0.98 * sum(GALLIUM, Quantity.PRODUCTION, by("gallium-refining"))
                + sum(GALLIUM, Quantity.PRODUCTION, by("gallium-recycling"));
        assertThat(sum(GALLIUM, Quantity.USE, in(2023).and(of(HIGH))))
                .isCloseTo(supply, Percentage.withPercentage(0.5));
    }

    /// US reported consumption of 17.8 t in 2023.
    @Test
    void theUseOfGalliumInTheUnitedStatesIsTheReportedOne() {
        assertThat(sum(GALLIUM, Quantity.USE, in(2023).and(to("USA")))).isCloseTo(17.8, Offset.offset(1e-6));
    }

    private static double sum(MineralReference mineral, Quantity quantity, Predicate<FigureRow> wanted) {
        return mineral.used(quantity).stream()
                .filter(wanted)
                .mapToDouble(figure -> figure.value().orElseThrow())
                .sum();
    }

    private static Predicate<FigureRow> to(String region) {
        return figure -> figure.to().filter(Region.of(region)::equals).isPresent();
    }

    private static Predicate<FigureRow> from(String region) {
        return figure -> figure.from().filter(Region.of(region)::equals).isPresent();
    }

    private static Predicate<FigureRow> in(int year) {
        return figure -> figure.year() == year;
    }

    private static Predicate<FigureRow> by(String activity) {
        return figure -> figure.activity().filter(activity::equals).isPresent();
    }

    private static Predicate<FigureRow> of(Form form) {
        return figure -> figure.form().filter(form::equals).isPresent();
    }
}
