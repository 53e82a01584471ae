package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// What anybody who knows these markets would look at first.
class CopperAndCobaltFiguresTest {

    private static final ReferenceDataset BUNDLED = ReferenceDataset.bundled();
    private static final MineralReference COPPER = ofBaseYear("copper");
    private static final MineralReference COBALT = ofBaseYear("cobalt");

    /// A mineral without the figures of other years.
    private static MineralReference ofBaseYear(String mineral) {
        MineralReference all = BUNDLED.mineral(mineral);
        return new MineralReference(
                all.mineral(),
                all.name(),
                all.symbol(),
                all.baseYear(),
                all.forms(),
                all.activities(),
                all.figures().stream().filter(f -> f.year() == all.baseYear()).toList());
    }

    @Test
    void theWorldMinesTwentyThreeMillionTonnesOfCopper() {
        assertThat(level(COPPER, "copper-mining") + level(COPPER, "copper-leaching"))
                .isCloseTo(23e6, within(0.3e6));
    }

    @Test
    void aSixthOfRefinedCopperIsScrapAndAFifthIsLeached() {
        double refined = 27.6e6;
        assertThat(level(COPPER, "copper-recycling") / refined).isBetween(0.14, 0.20);
        assertThat(level(COPPER, "copper-leaching") / refined).isBetween(0.15, 0.20);
    }

    @Test
    void chinaUsesOverHalfOfRefinedCopperAndJapanAndKoreaAFewPerCent() {
        Map<Region, Double> use = use(COPPER);
        double world = use.values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(use.getOrDefault(Region.of("CHN"), 0.0) / world).isBetween(0.52, 0.62);
        assertThat(use.getOrDefault(Region.of("JPN"), 0.0) / world).isBetween(0.02, 0.05);
        assertThat(use.getOrDefault(Region.of("KOR"), 0.0) / world).isBetween(0.02, 0.05);
    }

    @Test
    void theCompilationCountsWithTheRecoveryOfTheActivities() {
        assertThat(recovery(COPPER, "copper-smelting")).isEqualTo(CopperSupply.RECOVERY);
        assertThat(recovery(COBALT, "cobalt-refining-metal")).isEqualTo(CobaltCompilation.RECOVERY);
        assertThat(recovery(COBALT, "cobalt-refining-sulphate")).isEqualTo(CobaltCompilation.RECOVERY);
    }

    private static double recovery(MineralReference mineral, String activity) {
        return mineral.activity(activity).orElseThrow().outputs().values().stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    @Test
    void theWorldUsesTheCobaltThatTheIeaCounts() {
        double world =
                use(COBALT).values().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(world).isCloseTo(220_700, within(500.0));
    }

    @Test
    void cobaltAtRestIsMinedForThatUseAndCongoMinesTwoThirdsOfIt() {
        double mined = level(COBALT, "cobalt-mining");
        assertThat(mined).isBetween(210_000.0, 230_000.0);
        assertThat(level(COBALT, "cobalt-mining", Region.of("COD")) / mined).isBetween(0.6, 0.75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"copper", "cobalt"})
    void noPlaceOfAnySizeIsOutByMoreThanAQuarterBeforeBalancing(String mineral) {
        MineralReference reference = ofBaseYear(mineral);
        List<Residuals.Residual> residuals = Residuals.of(reference.figures(), reference.activities());
        assertThat(residuals)
                .filteredOn(residual -> residual.size() > 3_000)
                .allSatisfy(residual -> assertThat(Math.abs(residual.share()))
                        .as(residual.toString())
                        .isLessThan(0.25));
    }

    @ParameterizedTest
    @ValueSource(strings = {"copper", "cobalt"})
    void nobodyRefinesAtALossAtTheAnchorPrices(String mineral) {
        MineralReference reference = BUNDLED.mineral(mineral);
        Map<Form, Double> price = new TreeMap<>();
        reference
                .used(Quantity.PRICE)
                .forEach(figure ->
                        price.put(figure.form().orElseThrow(), figure.value().orElseThrow()));
        reference.activities().stream()
                .filter(activity -> activity.kind() == ActivityKind.REFINING)
                .forEach(activity -> assertThat(worth(activity.outputs(), price) - worth(activity.inputs(), price))
                        .as(activity.activity())
                        .isPositive());
    }

    @Test
    void theSurplusOfCobaltMayBeNothing() {
        assertThat(COBALT.used(Quantity.SURPLUS_STOCK))
                .hasSize(2)
                .allSatisfy(stock -> assertThat(stock.low()).hasValue(0));
    }

    private static double worth(Map<Form, Double> amounts, Map<Form, Double> price) {
        return amounts.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * price.getOrDefault(entry.getKey(), Double.NaN))
                .sum();
    }

    private static double level(MineralReference mineral, String activity) {
        return mineral.used(Quantity.PRODUCTION).stream()
                .filter(figure -> figure.activity().filter(activity::equals).isPresent())
                .mapToDouble(figure -> figure.value().orElseThrow())
                .sum();
    }

    private static double level(MineralReference mineral, String activity, Region region) {
        return mineral.used(Quantity.PRODUCTION).stream()
                .filter(figure -> figure.activity().filter(activity::equals).isPresent())
                .filter(figure -> figure.from().filter(region::equals).isPresent())
                .mapToDouble(figure -> figure.value().orElseThrow())
                .sum();
    }

    private static Map<Region, Double> use(MineralReference mineral) {
        Map<Region, Double> use = new TreeMap<>();
        mineral.used(Quantity.USE)
                .forEach(figure ->
                        use.merge(figure.to().orElseThrow(), figure.value().orElseThrow(), Double::sum));
        return use;
    }
}
