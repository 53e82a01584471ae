package org.orebridge.workbench.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.report.Words;

class SharedRiskTest {

    private static final double ROUND_OFF = 1e-12;
    private static final Party KOREA = Party.of(Region.of("KOR"));
    private static final Region CHINA = Region.of("CHN");
    private static final Region AUSTRALIA = Region.of("AUS");

    @Test
    void whatBothDependOnIsTheSmallerShareOfEachOrigin() {
        SharedRisk.SharedMineral mineral =
                shared(Map.of(CHINA, 0.9, AUSTRALIA, 0.1), Map.of(CHINA, 0.4, AUSTRALIA, 0.6));

        assertThat(mineral.common().value()).isCloseTo(0.5, within(ROUND_OFF));
        assertThat(mineral.origins())
                .as("the most shared first")
                .containsExactly(origin("CHN", 0.9, 0.4), origin("AUS", 0.1, 0.6));
    }

    @Test
    void aPartysOwnGroundIsNoExposureOfItButOneOfTheOther() {
        Region japan = Region.of("JPN");
        SharedRisk.SharedMineral mineral = shared(Map.of(japan, 1.0), Map.of(japan, 1.0));

        assertThat(mineral.common().value()).isZero();
        assertThat(mineral.origins()).containsExactly(origin("JPN", 1, 0));
    }

    @Test
    void otherCountriesTogetherAreNoOriginThatTwoPartiesShareForCertain() {
        SharedRisk.SharedMineral mineral =
                shared(Map.of(CHINA, 0.7, Region.REST_OF_WORLD, 0.3), Map.of(CHINA, 0.8, Region.REST_OF_WORLD, 0.2));

        assertThat(mineral.common().value()).isCloseTo(0.7, within(ROUND_OFF));
        assertThat(mineral.unnamed().value()).isCloseTo(0.2, within(ROUND_OFF));
        assertThat(mineral.origins())
                .extracting(SharedRisk.SharedOrigin::country)
                .containsExactly("CHN");
    }

    /// Of eleven years with 0.0, 0.1 ... 1.0 the 10 % quantile is 0.1 and the 90 % quantile 0.9.
    @Test
    void theRangeIsOfYearsDrawnForBothAtOnce() {
        List<Exposures> drawn = IntStream.rangeClosed(0, 10)
                .mapToObj(tenth -> exposures(
                        Map.of(CHINA, tenth / 10.0, AUSTRALIA, 1 - tenth / 10.0),
                        Map.of(CHINA, tenth / 10.0, AUSTRALIA, 1 - tenth / 10.0)))
                .toList();
        SharedRisk.SharedMineral mineral = SharedRisk.mineral(
                "titanium",
                "titanium",
                exposures(Map.of(CHINA, 0.5, AUSTRALIA, 0.5), Map.of(CHINA, 0.5, AUSTRALIA, 0.5)),
                drawn);

        assertThat(mineral.common())
                .as("in every year both buy alike, however that is")
                .isEqualTo(Ranged.exactly(1));
        Ranged china = mineral.origins().getLast().party();
        assertThat(china.low()).isCloseTo(0.1, within(ROUND_OFF));
        assertThat(china.high()).isCloseTo(0.9, within(ROUND_OFF));
    }

    @Test
    void aMineralThatOneOfThemDoesNotUseIsNotShared() {
        RiskStudy study = RiskStudy.bundled(ReferenceDataset.bundled());

        assertThat(study.shared(KOREA, Party.of(Region.of("FJI")), List.of("magnesium"), _ -> {})
                        .minerals())
                .isEmpty();
    }

    @Test
    void thePageSaysWhereOneCouldStandInForTheOther() {
        var shared =
                new SharedRisk("KOR", "JPN", List.of(shared(Map.of(Region.of("KAZ"), 0.5), Map.of(AUSTRALIA, 0.2))));

        for (Language language : Language.values()) {
            assertThat(SharedPage.of(shared, Words.in(language)))
                    .contains("50.0")
                    .doesNotContain("{");
        }
        assertThat(SharedPage.of(shared, Words.english()))
                .contains("Kazakhstan 50.0 %, 0.0 %", "South Korea and Japan");
    }

    private static SharedRisk.SharedMineral shared(Map<Region, Double> first, Map<Region, Double> second) {
        return SharedRisk.mineral("titanium", "titanium sponge", exposures(first, second), List.of());
    }

    private static Exposures exposures(Map<Region, Double> first, Map<Region, Double> second) {
        return Exposures.of(KOREA, new TreeMap<>(first), Party.of(Region.of("JPN")), new TreeMap<>(second));
    }

    private static SharedRisk.SharedOrigin origin(String country, double party, double other) {
        return new SharedRisk.SharedOrigin(country, Ranged.exactly(party), Ranged.exactly(other));
    }
}
