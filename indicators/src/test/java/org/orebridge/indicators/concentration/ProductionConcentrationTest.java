package org.orebridge.indicators.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.Figure;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;

class ProductionConcentrationTest {

    private static final Region KOREA = Region.of("KOR");
    private static final Region JAPAN = Region.of("JPN");
    private static final Region CHINA = Region.of("CHN");

    /// Round-off of a sum of at most a hundred squares.
    private static final double ROUND_OFF = 1e-14;

    @Test
    void oneProducerIsOneAndFourEqualOnesAreAQuarter() {
        assertThat(value(Supply.of(Map.of(CHINA, 7.0)))).isEqualTo(1);
        assertThat(value(Supply.of(Map.of(CHINA, 5.0, KOREA, 5.0, JAPAN, 5.0, Region.of("USA"), 5.0))))
                .isEqualTo(0.25);
    }

    @Test
    void aWithheldFigureIsLeftOutAndNamedNotCountedAsZero() {
        Supply supply = new Supply(
                new TreeMap<>(Map.of(CHINA, Figure.stated(60.0), KOREA, Figure.stated(40.0), JAPAN, Figure.withheld())),
                0);

        Score.Measured score = measured(supply);

        assertThat(score.value()).isCloseTo(0.52, within(ROUND_OFF));
        assertThat(score.leftOut()).containsExactly(JAPAN);
    }

    @Test
    void whatIsNotPlacedWidensTheRangeUpwardsAndDilutesTheValue() {
        Supply supply = new Supply(new TreeMap<>(Map.of(CHINA, Figure.stated(60.0), KOREA, Figure.stated(10.0))), 30);

        Score.Measured score = measured(supply);

        assertThat(score.value()).isCloseTo(0.36 + 0.01, within(ROUND_OFF));
        assertThat(score.high())
                .as("at most in three countries as large as Korea")
                .isCloseTo(0.36 + 4 * 0.01, within(ROUND_OFF));
    }

    @Test
    void nobodyKnownHasNoConcentration() {
        assertThat(ProductionConcentration.measure(Supply.of(Map.of()))).isInstanceOf(Score.Undefined.class);
        assertThatThrownBy(() -> Supply.of(Map.of(CHINA, -1.0))).hasMessageContaining("Maybe");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void itLiesBetweenOneOverTheNumberAndOneAndMergersRaiseIt(long seed) {
        Random random = new Random(seed);
        Map<Region, Double> amounts = new TreeMap<>();
        for (char letter = 'A'; letter <= 'M'; letter++) {
            amounts.put(Region.of("A" + letter + "X"), random.nextDouble() + 0.01);
        }
        double before = value(Supply.of(amounts));
        double merged = amounts.getOrDefault(Region.of("AAX"), 0.0);
        amounts.remove(Region.of("AAX"));
        amounts.merge(Region.of("ABX"), merged, Double::sum);

        assertThat(before).isBetween(1.0 / 13, 1.0);
        assertThat(value(Supply.of(amounts))).isGreaterThan(before);
    }

    /// Published in validation of GeoPolRisk (nickel, manganese) and as three digits of World Mining Data 2024.
    @ParameterizedTest
    @CsvSource({
        "Nickel, 2022, 0.26749007657640966, 1e-9",
        "Manganese, 2022, 0.20351833728029621, 1e-9",
        "Nickel, 2018, 0.130, 5e-4",
        "Gallium, 2022, 0.968, 5e-4",
        "Niobium (Nb2O5), 2022, 0.869, 5e-4",
        "Rare Earths (REO), 2022, 0.528, 5e-4",
        "Cobalt, 2022, 0.493, 5e-4",
        "Copper, 2022, 0.104, 5e-4",
    })
    void theWorldMiningDataOfTwoYearsGiveThePublishedFigures(
            String commodity, int year, double published, double digits) throws IOException {
        Path file = Path.of(System.getProperty("orebridge.shared", "../../shared"))
                .resolve("data/wmd/world_mining_data_2018_2022.csv");
        assumeTrue(Files.isRegularFile(file), "World Mining Data is not at hand");

        assertThat(value(production(file, commodity, year))).isCloseTo(published, within(digits));
    }

    @Test
    void theLargestAreTakenBySizeAndThenByName() {
        Supply supply = Supply.of(Map.of(CHINA, 50.0, KOREA, 20.0, JAPAN, 20.0, Region.of("USA"), 10.0));

        assertThat(LargestShares.measure(supply, 1).measured().orElseThrow().value())
                .isEqualTo(0.5);
        assertThat(LargestShares.measure(supply, 3).measured().orElseThrow().value())
                .isCloseTo(0.9, within(ROUND_OFF));
        assertThat(LargestShares.ranked(supply).get(1).getKey()).isEqualTo(JAPAN);
    }

    @Test
    void aSupplierWithoutAGovernanceScoreWidensTheRangeAndIsNamed() {
        Supply supply = Supply.of(Map.of(CHINA, 50.0, KOREA, 50.0));

        Score.Measured score = new GovernanceWeightedConcentration(0, 10)
                .measure(supply, country -> country.equals(CHINA) ? OptionalDouble.of(6) : OptionalDouble.empty())
                .measured()
                .orElseThrow();

        assertThat(score.value()).isCloseTo(0.25 * 6 * 2, within(ROUND_OFF));
        assertThat(score.low()).isCloseTo(1.5, within(ROUND_OFF));
        assertThat(score.high()).isCloseTo(1.5 + 2.5, within(ROUND_OFF));
        assertThat(score.ungoverned()).containsExactly(KOREA);
    }

    /// Country names hold commas, so columns are counted from the end; the table's own total is no country.
    private static Supply production(Path file, String commodity, int year) throws IOException {
        Map<Region, Double> amounts = new TreeMap<>();
        for (String line : Files.readAllLines(file)) {
            if (line.startsWith(commodity + ",")) {
                String[] cells = line.split(",", -1);
                int last = cells.length - 1;
                String code = cells[last - 7].equals("R20") ? "XKX" : cells[last - 7];
                Optional.of(cells[last - 6 + (year - 2018)])
                        .filter(cell -> !cell.isBlank() && !code.equals("DELETE"))
                        .ifPresent(cell -> amounts.merge(Region.of(code), Double.parseDouble(cell), Double::sum));
            }
        }
        return Supply.of(amounts);
    }

    private static double value(Supply supply) {
        return measured(supply).value();
    }

    private static Score.Measured measured(Supply supply) {
        return ProductionConcentration.measure(supply).measured().orElseThrow();
    }
}
