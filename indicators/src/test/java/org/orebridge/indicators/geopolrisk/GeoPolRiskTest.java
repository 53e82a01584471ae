package org.orebridge.indicators.geopolrisk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Region;
import org.orebridge.indicators.governance.Governance;

class GeoPolRiskTest {

    private static final Region RISKY = Region.of("COD");
    private static final Region SAFE = Region.of("NOR");
    private static final double COPPER = 0.409412948;

    /// Nickel's imports are published with three decimals, 37.495; its weighted imports over its average less
    /// its production give 37.49583, so the published figures agree with each other to 5e-8 only. Manganese's
    /// do to 1e-9.
    private static final Percentage PUBLISHED = Percentage.withPercentage(5e-6);

    /// The authors' worked case: the United States in 2022. The weighted imports are given as one sum, so one
    /// seller with g = 1 bears them and one with g = 0 the rest.
    @ParameterizedTest
    @CsvSource({
        "0.26749007657640966, 17500, 21.179741940995366, 37.495, 1.2076833631026191E-3, 3.2304331527637555E-4, 4.8067742365648751, 3.7927385852119812E-3",
        "0.20351833728029621, 0, 191198.00347662019, 350700.567, 0.54518874922896887, 0.11095590775245055, 0.40073488389883327, 0.10860404642372944",
    })
    void theAuthorsWorkedCaseComesOut(
            double hhi,
            double production,
            double weighted,
            double imports,
            double average,
            double score,
            double price,
            double factor) {
        GeoPolRisk.Result result = GeoPolRisk.measure(
                hhi,
                production,
                new TreeMap<>(Map.of(RISKY, weighted, SAFE, imports - weighted)),
                seller -> OptionalDouble.of(seller.equals(RISKY) ? 1 : 0));

        assertThat(result.weightedTradeAverage()).isCloseTo(average, PUBLISHED);
        assertThat(result.score().value()).isCloseTo(score, PUBLISHED);
        assertThat(result.characterisationFactor(price, COPPER)).isCloseTo(factor, PUBLISHED);
    }

    @Test
    void politicalStabilityBecomesARiskFromNoneToOne() {
        assertThat(Governance.share(2.5)).isZero();
        assertThat(Governance.share(-2.5)).isEqualTo(1);
        assertThat(Governance.share(0)).isEqualTo(0.5);
        assertThat(Governance.share(-3.3)).as("Somalia lies below the scale").isEqualTo(1);
        assertThat(Governance.euScale(-0.5)).isCloseTo(6, within(1e-12));
    }

    @Test
    void aSellerWithoutAScoreIsNamedAndWidensTheRange() {
        GeoPolRisk.Result result = GeoPolRisk.measure(
                0.5,
                0,
                new TreeMap<>(Map.of(RISKY, 50.0, SAFE, 50.0)),
                seller -> seller.equals(RISKY) ? OptionalDouble.of(0.8) : OptionalDouble.empty());

        assertThat(result.score().value()).isCloseTo(0.2, within(1e-15));
        assertThat(result.score().high()).isCloseTo(0.45, within(1e-15));
        assertThat(result.score().ungoverned()).containsExactly(SAFE);
    }

    @Test
    void aUserWithoutSupplyIsRefused() {
        assertThatThrownBy(() -> GeoPolRisk.measure(0.5, 0, new TreeMap<>(), _ -> OptionalDouble.of(1)))
                .hasMessageContaining("Maybe");
    }
}
