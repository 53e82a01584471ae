package org.orebridge.indicators.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.Supply;
import org.orebridge.indicators.concentration.GovernanceWeightedConcentration;
import org.orebridge.indicators.concentration.LargestShares;
import org.orebridge.indicators.concentration.ProductionConcentration;
import org.orebridge.indicators.eu.SupplyRisk;
import org.orebridge.indicators.geopolrisk.GeoPolRisk;
import org.orebridge.indicators.reliance.Balance;
import org.orebridge.indicators.reliance.Reliance;

class PanelTest {

    /// Sums of a dozen terms in another order differ by some units in the last place.
    private static final Offset<Double> ROUNDING = within(1e-12);

    private static final int CELLS = 7;
    private static final int COUNTRIES = 12;
    private static final double MITIGATION = 0.9 * 0.95;

    private final PanelInputs inputs = random(3);
    private final PanelScores scores = Panel.measure(inputs);

    @Test
    void everyFigureIsThatOfTheIndexOfItsName() {
        for (int cell = 0; cell < CELLS; cell++) {
            int good = cell;
            Supply world = production(good);
            close(scores.worldHhi()[cell], ProductionConcentration.measure(world));
            Score weighted =
                    new GovernanceWeightedConcentration(0, 10).measure(world, country -> governance(good, country));
            close(scores.worldHhiByGovernance()[cell], weighted);
            for (int country = 0; country < COUNTRIES; country++) {
                compare(good, country, world);
            }
        }
    }

    private void compare(int cell, int country, Supply world) {
        int at = inputs.at(cell, country);
        SortedMap<Region, Double> bought = bought(cell, country);
        double own = Double.isNaN(inputs.production()[at]) ? 0 : inputs.production()[at];
        double imports =
                bought.values().stream().mapToDouble(Double::doubleValue).sum();
        Balance balance = Balance.of(own, imports, sold(cell, country));
        assertThat(scores.imports()[at]).isCloseTo(imports, ROUNDING);
        assertThat(scores.exports()[at]).isCloseTo(balance.exports(), ROUNDING);
        close(scores.importHhi()[at], ProductionConcentration.measure(Supply.of(bought)));
        close(scores.largestSeller()[at], LargestShares.measure(Supply.of(bought), 1));
        close(scores.netImportReliance()[at], Reliance.netImportReliance(balance));
        close(scores.importDependence()[at], Reliance.importDependence(balance));
        close(scores.selfSufficiency()[at], Reliance.selfSufficiency(balance));
        double hhi = scores.worldHhi()[cell];
        if (own + imports > 0) {
            GeoPolRisk.Result result = GeoPolRisk.measure(hhi, own, bought, seller -> risk(cell, seller));
            assertThat(scores.weightedTradeAverage()[at]).isCloseTo(result.weightedTradeAverage(), ROUNDING);
            close(scores.geoPolRisk()[at], result.score());
            assertThat(scores.geoPolRiskHigh()[at]).isCloseTo(result.score().high(), ROUNDING);
        } else {
            assertThat(scores.geoPolRisk()[at]).isNaN();
        }
        TreeMap<Region, Double> sourcing = new TreeMap<>(bought);
        sourcing.merge(region(country), own, Double::sum);
        Score reliance = Reliance.importReliance(balance);
        close(
                scores.euSupplyRisk()[at],
                reliance.measured().isEmpty()
                        ? reliance
                        : SupplyRisk.mixed(
                                world,
                                Supply.of(sourcing),
                                Share.of(reliance.measured().get().value()),
                                seller -> governance(cell, seller),
                                new SupplyRisk.Mitigation(Share.of(0.1), Share.of(0.95))));
    }

    private static void close(double found, Score expected) {
        if (expected instanceof Score.Measured measured) {
            assertThat(found).isCloseTo(measured.value(), ROUNDING);
        } else {
            assertThat(found).isNaN();
        }
    }

    @Test
    void theSameColumnsGiveTheSameBits() {
        assertThat(Panel.measure(random(3)).euSupplyRisk()).isEqualTo(scores.euSupplyRisk());
        assertThat(scores.scored()).isBetween(CELLS, CELLS * COUNTRIES);
    }

    @Test
    void aCountryThatBuysFromItselfAndAnAmountBelowZeroAreRefused() {
        assertThatThrownBy(() -> flow(2, 2, 1)).hasMessageContaining("Maybe a country buys from itself");
        assertThatThrownBy(() -> flow(2, 3, -1)).hasMessageContaining("amounts to -1.0");
        assertThatThrownBy(() -> flow(2, COUNTRIES, 1)).hasMessageContaining("there are 12 countries");
    }

    private static PanelInputs flow(int from, int to, double amount) {
        return new PanelInputs(
                1,
                COUNTRIES,
                new int[1],
                new int[] {from},
                new int[] {to},
                new double[] {amount},
                new double[COUNTRIES],
                new double[COUNTRIES],
                new double[COUNTRIES],
                new double[1]);
    }

    private Supply production(int cell) {
        TreeMap<Region, Double> known = new TreeMap<>();
        for (int country = 0; country < COUNTRIES; country++) {
            double made = inputs.production()[inputs.at(cell, country)];
            if (!Double.isNaN(made)) {
                known.put(region(country), made);
            }
        }
        return Supply.of(known);
    }

    private SortedMap<Region, Double> bought(int cell, int country) {
        TreeMap<Region, Double> bought = new TreeMap<>();
        for (int flow = 0; flow < inputs.amount().length; flow++) {
            if (inputs.cell()[flow] == cell && inputs.importer()[flow] == country) {
                bought.merge(region(inputs.exporter()[flow]), inputs.amount()[flow], Double::sum);
            }
        }
        return bought;
    }

    private double sold(int cell, int country) {
        double sold = 0;
        for (int flow = 0; flow < inputs.amount().length; flow++) {
            sold += inputs.cell()[flow] == cell && inputs.exporter()[flow] == country ? inputs.amount()[flow] : 0;
        }
        return sold;
    }

    private OptionalDouble risk(int cell, Region seller) {
        return scored(inputs.politicalRisk()[inputs.at(cell, seller.code().charAt(2) - 'A')]);
    }

    private OptionalDouble governance(int cell, Region seller) {
        return scored(inputs.governance()[inputs.at(cell, seller.code().charAt(2) - 'A')]);
    }

    private static OptionalDouble scored(double score) {
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
    }

    private static Region region(int country) {
        return Region.of("AA" + (char) ('A' + country));
    }

    /// Countries that make, buy and sell nothing, that nobody scores and whose output nobody knows are among them;
    /// some flows come in two rows.
    private static PanelInputs random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int flows = 300;
        int[] cell = random.ints(flows, 0, CELLS).toArray();
        int[] exporter = random.ints(flows, 0, COUNTRIES / 2).toArray();
        int[] importer = new int[flows];
        Arrays.setAll(importer, flow -> (exporter[flow] + random.nextInt(1, COUNTRIES - 2)) % COUNTRIES);
        double[] mitigation = new double[CELLS];
        Arrays.fill(mitigation, MITIGATION);
        return new PanelInputs(
                CELLS,
                COUNTRIES,
                cell,
                exporter,
                importer,
                random.doubles(flows, 0, 50).toArray(),
                gaps(random, 400, 0.5),
                gaps(random, 1, 0.2),
                gaps(random, 10, 0.2),
                mitigation);
    }

    private static double[] gaps(SplittableRandom random, double most, double missing) {
        return random.doubles(CELLS * COUNTRIES)
                .map(draw -> draw < missing ? Double.NaN : most * random.nextDouble())
                .toArray();
    }
}
