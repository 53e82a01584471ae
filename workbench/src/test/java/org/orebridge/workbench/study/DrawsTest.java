package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Way;

class DrawsTest {

    private static final Party KOREA = Party.of(Region.of("KOR"));
    private static final int COUNT = 7;

    private final Equilibrium equilibrium = new Equilibrium();

    private static StudySetup setup(Map<String, double[]> ranges) {
        return TinyStudy.setup(TinyStudy.dataset(ranges), TinyStudy.BAN);
    }

    /// Nobody releases; as many draws as asked for.
    private Draws draws(StudySetup setup) {
        SortedMap<Way, RuleChoice> rules = new TreeMap<>();
        List<ReleaseRule> none = List.of(new ReleaseRule.None(), new ReleaseRule.None());
        rules.put(Way.NO_STOCKS, RuleChoice.always(none));
        rules.put(Way.ALONE, RuleChoice.always(List.of(new ReleaseRule.Full(), new ReleaseRule.None())));
        return Draws.run(setup, rules, sampling(setup), COUNT, 2, equilibrium, Progress.SILENT);
    }

    private static Sampling sampling(StudySetup setup) {
        return new Sampling(setup.parameters(), setup.drawnKeys(), 1);
    }

    private RegionResult korea(StudyCase of, Way way, List<ReleaseRule> rules) {
        var completed = (Replay.Completed)
                WayRun.repeated(of, way, RuleChoice.always(rules), equilibrium).replay();
        return new Ledger(of, completed, Baseline.of(of.market(), equilibrium)).party(KOREA);
    }

    @Test
    void aBandIsMadeOfTheQuantilesOfWhatEachDrawWouldAnswer() {
        StudySetup setup = setup(Map.of("sector.alloys.elasticity", new double[] {-0.1, -0.3, -0.05}));
        List<ReleaseRule> none = List.of(new ReleaseRule.None(), new ReleaseRule.None());
        double[] prices = new double[COUNT];
        double[] losses = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            Sampling.Draw draw = sampling(setup).draw(i, 2);
            RegionResult one = korea(setup.at(draw), Way.NO_STOCKS, none);
            prices[i] = one.at(Measure.PRICE, "metal", 3).orElseThrow();
            losses[i] = one.totals().orElseThrow().userLoss().value();
        }
        Arrays.sort(prices);
        Arrays.sort(losses);

        RegionResult central = korea(setup.at(setup.parameters()), Way.NO_STOCKS, none);
        RegionResult banded = draws(setup).withBands(Way.NO_STOCKS, KOREA, central);

        MonthlySeries.Band band =
                banded.series(Measure.PRICE, "metal").orElseThrow().band().orElseThrow();
        assertThat(band.low().get(2).orElseThrow()).isCloseTo(Draws.quantile(prices, 0.1), within(1e-6 * prices[0]));
        assertThat(band.middle().get(2).orElseThrow()).isCloseTo(prices[3], within(1e-6 * prices[0]));
        assertThat(band.high().get(2).orElseThrow()).isCloseTo(Draws.quantile(prices, 0.9), within(1e-6 * prices[0]));
        Amount.Band total = banded.totals().orElseThrow().userLoss().band().orElseThrow();
        assertThat(total.middle()).isCloseTo(losses[3], within(1e-6 * losses[3]));
        assertThat(prices[6]).isGreaterThan(1.003 * prices[0]);
        assertThat(banded.at(Measure.PRICE, "metal", 3)).isEqualTo(central.at(Measure.PRICE, "metal", 3));
    }

    @Test
    void aDifferenceIsTakenDrawByDraw() {
        StudySetup setup = setup(Map.of("sector.alloys.elasticity", new double[] {-0.1, -0.3, -0.05}));
        List<ReleaseRule> none = List.of(new ReleaseRule.None(), new ReleaseRule.None());
        List<ReleaseRule> full = List.of(new ReleaseRule.Full(), new ReleaseRule.None());
        double[] gains = new double[COUNT];
        for (int i = 0; i < COUNT; i++) {
            Sampling.Draw draw = sampling(setup).draw(i, 2);
            StudyCase one = setup.at(draw);
            gains[i] = welfare(korea(one, Way.ALONE, full)) - welfare(korea(one, Way.NO_STOCKS, none));
        }
        Arrays.sort(gains);
        Amount spread = draws(setup)
                .difference(
                        Way.ALONE,
                        Way.NO_STOCKS,
                        KOREA,
                        totals -> totals.welfareChange().value(),
                        5);
        assertThat(spread.value()).isEqualTo(5);
        assertThat(spread.band().orElseThrow().middle()).isCloseTo(gains[3], within(1.0));
        assertThat(spread.band().orElseThrow().high()).isCloseTo(Draws.quantile(gains, 0.9), within(1.0));
    }

    private static double welfare(RegionResult result) {
        return result.totals().orElseThrow().welfareChange().value();
    }

    @Test
    void aDrawThatMakesNoMarketIsLeftOutAndCounted() {
        // Below 1.05 base prices nothing would be used at rest.
        StudySetup setup = setup(Map.of("sector.alloys.value_in_use", new double[] {1.2, 0.9, 1.5}));
        long without = IntStream.range(0, COUNT)
                .filter(i -> sampling(setup).draw(i, 2).values().value("sector.alloys.value_in_use") <= 1.05)
                .count();
        Draws draws = draws(setup);
        assertThat(without).isBetween(1L, COUNT - 1L);
        assertThat(draws.asked()).isEqualTo(COUNT);
        assertThat(draws.done()).isEqualTo((int) (COUNT - without));
    }

    @Test
    void theBandHoldsTheUncertaintyOfTheBaseYear() {
        // Nothing but the figures of the base year is uncertain.
        StudySetup setup = setup(Map.of());
        List<ReleaseRule> none = List.of(new ReleaseRule.None(), new ReleaseRule.None());
        RegionResult central = korea(setup.at(setup.parameters()), Way.NO_STOCKS, none);
        MonthlySeries.Band band = draws(setup)
                .withBands(Way.NO_STOCKS, KOREA, central)
                .series(Measure.USE, RegionResult.ALL)
                .orElseThrow()
                .band()
                .orElseThrow();
        double low = band.low().getFirst().orElseThrow();
        assertThat(band.high().getFirst().orElseThrow()).isGreaterThan(1.02 * low);
    }

    @Test
    void withoutDrawsThereIsNoBand() {
        StudySetup setup = setup(Map.of());
        RegionResult central = new RegionResult("KOR", "South Korea", List.of(), Optional.empty());
        assertThat(Draws.none(setup).withBands(Way.ALONE, KOREA, central)).isSameAs(central);
        assertThat(Draws.none(setup).difference(Way.TOGETHER, Way.ALONE, KOREA, totals -> 1, 3))
                .isEqualTo(Amount.of(3));
    }

    @Test
    void everyDrawOfTheBundledMineralsMakesAMarketOrSaysWhyNot() {
        ReferenceDataset dataset = ReferenceDataset.bundled();
        dataset.minerals().forEach((id, reference) -> {
            SupplyNetwork network = SupplyNetwork.of(reference, reference.baseYear(), dataset.parameters());
            List<String> keys = List.copyOf(dataset.parameters().byKey().keySet());
            int made = 0;
            for (int i = 0; i < 40; i++) {
                try {
                    Sampling.Draw draw = new Sampling(dataset.parameters(), keys, 2).draw(i, 0);
                    network.drawn(draw.year()).calibrated(draw.values());
                    made++;
                } catch (NoMarketAtRest expected) {
                    assertThat(expected).hasMessageContaining("Maybe");
                }
            }
            assertThat(made).as(id).isGreaterThan(30);
        });
    }
}
