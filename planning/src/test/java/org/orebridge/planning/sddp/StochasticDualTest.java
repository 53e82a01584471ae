package org.orebridge.planning.sddp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.planning.stockpile.MarginalValue;
import org.orebridge.planning.stockpile.OneMarket;
import org.orebridge.planning.stockpile.ReleaseProgramme;
import org.orebridge.planning.stockpile.Stage;

class StochasticDualTest {

    private static final double INFINITY = Double.POSITIVE_INFINITY;

    /// Asked for; what is found has to lie within it of the true value.
    private static final double GAP = 1e-5;

    /// A month is solved to 1e-10 of what could be gained at all; summed over months, as a share of the value.
    private static final double SOLVER = 1e-6;

    private static final int MOST = 200;

    private static Month month(double without, MarginalValue relief, int stores, double kept, Double... next) {
        return new Month(
                without,
                List.of(new Outlet(relief, Collections.nCopies(stores, 0.0))),
                Collections.nCopies(stores, INFINITY),
                0,
                INFINITY,
                next.length == 0,
                Collections.nCopies(stores, kept),
                List.of(next));
    }

    /// T5: 60 t; supply 30 now, then 30 or 90 with equal odds; demand 190 - d; a tonne left is worth 100.
    @Test
    void theUnknownEndSolvedByHandComesOut() {
        Month first = month(190 * 30 - 450, line(160), 1, 0, 0.5, 0.5);
        Month lasting = month(190 * 30 - 450, line(160), 1, 100);
        Month over = month(190 * 90 - 4050, line(100), 1, 100);
        var stocks = new MarkovStocks(
                List.of(new Store("reserve", 60, 60, 60, 0)),
                List.of(List.of(first, first), List.of(lasting, over)),
                0,
                1);
        Plan plan = new StochasticDual(stocks).solve(1, MOST, 1e-9);

        assertThat(plan.stop()).isEqualTo(Plan.Stop.GAP_CLOSED);
        assertThat(plan.lower()).isCloseTo(22_500, within(1e-3));
        assertThat(plan.upper()).isCloseTo(22_500, within(1e-3));
        assertThat(plan.months().getFirst().released().getFirst()).isCloseTo(40, within(1e-2));
        assertThat(plan.marginal().getFirst()).as("price of the first month").isCloseTo(120, within(1e-2));
    }

    private static MarginalValue line(double first) {
        return MarginalValue.line(first, 1, 100);
    }

    /// The market of the unknown end of one to five months, as stages.
    private static MarkovStocks oneMarket(List<OneMarket.Pile> piles) {
        double[] ends = {0.3, 0.25, 0.2, 0.15, 0.1};
        double most = piles.stream().mapToDouble(OneMarket.Pile::rate).sum();
        int count = piles.size();
        List<Store> stores = new ArrayList<>();
        piles.forEach(
                pile -> stores.add(new Store("reserve " + stores.size(), pile.stock(), pile.stock(), pile.rate(), 0)));
        List<List<Month>> months = new ArrayList<>();
        double beyond = 1;
        for (double here : ends) {
            double lasting = (beyond - here) / beyond;
            Month over = month(0, MarginalValue.line(100, 1, most), count, OneMarket.KEPT);
            months.add(List.of(month(0, MarginalValue.line(160, 1, most), count, 0, lasting, 1 - lasting), over));
            beyond -= here;
        }
        Month over = month(0, MarginalValue.line(100, 1, most), count, OneMarket.KEPT);
        months.add(List.of(over, over));
        return new MarkovStocks(stores, months, 0, 1);
    }

    @Test
    void onePoolIsWorthWhatTheExactProgrammeSays() {
        MarkovStocks stocks = oneMarket(List.of(new OneMarket.Pile(90, 30)));
        Plan plan = new StochasticDual(stocks).solve(1, MOST, GAP);
        var exact = new ReleaseProgramme(OneMarket.stages(30), 1);

        assertThat(plan.upper()).isGreaterThanOrEqualTo(exact.value(90) * (1 - SOLVER));
        assertThat(plan.lower()).isLessThanOrEqualTo(exact.value(90) * (1 + SOLVER));
        assertThat(plan.gap()).isLessThanOrEqualTo(GAP);
        assertThat(plan.standardError()).as("all paths followed").isZero();
        // The bound is flat around the optimum, so releases are known less well than values.
        assertThat(plan.months().getFirst().released().getFirst()).isCloseTo(exact.plan(90)[0], within(0.5));
        assertThat(plan.marginal().getFirst()).isCloseTo(exact.marginal().worth(90), within(0.5));
    }

    @Test
    void twoStocksOfDifferentRatesAreWorthWhatTheMarketSays() {
        List<OneMarket.Pile> piles = List.of(new OneMarket.Pile(40, 8), new OneMarket.Pile(50, 25));
        Plan plan = new StochasticDual(oneMarket(piles)).solve(1, MOST, GAP);
        double gain = OneMarket.solved(piles).objective()
                - OneMarket.solved(List.of(new OneMarket.Pile(0, 0))).objective();

        assertThat(plan.gap()).isLessThanOrEqualTo(GAP);
        assertThat(plan.lower()).isCloseTo(gain, within(2 * GAP * gain));
        assertThat(plan.upper()).isCloseTo(gain, within(2 * GAP * gain));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void twoStocksThatAreBoughtAndReleasedUnderOneLimitAreWorthWhatTheWholeTreeSays(long seed) {
        MarkovStocks stocks = random(new SplittableRandom(seed), 5);
        Plan plan = new StochasticDual(stocks).solve(seed, MOST, GAP);
        double exact = new WholeTree(stocks).value();

        assertThat(plan.stop()).isEqualTo(Plan.Stop.GAP_CLOSED);
        assertThat(plan.upper()).isGreaterThanOrEqualTo(exact - SOLVER * Math.abs(exact));
        assertThat(plan.lower()).isLessThanOrEqualTo(exact + SOLVER * Math.abs(exact));
        assertThat(plan.upper() - plan.lower()).isLessThanOrEqualTo(1.01 * GAP * plan.upper());
    }

    /// Two stocks, two outlets, calm months in which a budget buys and disrupted ones in which stocks are
    /// released.
    private static MarkovStocks random(SplittableRandom random, int months) {
        List<Store> stores = List.of(
                new Store("a", random.nextDouble(0, 10), 30, random.nextDouble(4, 9), 0.2),
                new Store("b", random.nextDouble(0, 10), 20, random.nextDouble(4, 9), 0.1));
        List<List<Month>> all = new ArrayList<>();
        for (int t = 0; t < months; t++) {
            boolean over = t == months - 1;
            List<Outlet> outlets = List.of(
                    new Outlet(
                            MarginalValue.line(random.nextDouble(150, 250), random.nextDouble(5, 20), 10),
                            List.of(1.0, 12.0)),
                    new Outlet(
                            MarginalValue.line(random.nextDouble(150, 250), random.nextDouble(5, 20), 10),
                            List.of(Double.NaN, 3.0)));
            var calm = new Month(
                    0, List.of(), List.of(90.0, 70.0), 400, INFINITY, over, List.of(80.0, 60.0), List.of(0.7, 0.3));
            var disrupted = new Month(
                    0, outlets, List.of(INFINITY, INFINITY), 0, 11, over, List.of(80.0, 60.0), List.of(0.4, 0.6));
            all.add(List.of(calm, disrupted));
        }
        return new MarkovStocks(stores, all, 0, 0.99);
    }

    @Test
    void manyPathsAreSampledAndTheErrorIsTold() {
        MarkovStocks stocks = random(new SplittableRandom(5), 14);
        Plan plan = new StochasticDual(stocks).solve(5, 40, GAP);

        assertThat(plan.paths()).isEqualTo(400);
        assertThat(plan.standardError()).isPositive();
        // Five standard errors: one chance in millions.
        assertThat(plan.lower()).isLessThan(plan.upper() + 5 * plan.standardError());
        assertThat(plan.lower()).isGreaterThan(0.95 * plan.upper() - 5 * plan.standardError());
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        Plan once = new StochasticDual(random(new SplittableRandom(6), 5)).solve(6, 20, 0);
        Plan again = new StochasticDual(random(new SplittableRandom(6), 5)).solve(6, 20, 0);
        assertThat(again).isEqualTo(once);
    }

    @Test
    void monthsThatLeaveOutAStateAndAnEndThatIsNoneAreRefused() {
        assertThatThrownBy(() -> month(0, line(100), 1, 0, 0.5, 0.4)).hasMessageContaining("a state was left out");
        Month open = month(0, line(100), 1, 0, 1.0);
        assertThatThrownBy(() -> new MarkovStocks(List.of(new Store("a", 0, 1, 1, 0)), List.of(List.of(open)), 0, 1))
                .hasMessageContaining("ends with the last month");
    }

    /// The tree has the branches that the market is known to have.
    @Test
    void theStagesAreThoseOfTheMarket() {
        Stage stages = OneMarket.stages(30);
        assertThat(oneMarket(List.of(new OneMarket.Pile(90, 30))).paths(100))
                .isEqualTo(stages.all().stream()
                        .filter(stage -> stage.next().isEmpty())
                        .count());
    }
}
