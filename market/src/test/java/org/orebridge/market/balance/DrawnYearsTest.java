package org.orebridge.market.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.program.InteriorPointSolver;

class DrawnYearsTest {

    private static final Form METAL = Form.of("metal");
    private static final Place A = new Place(METAL, Region.of("AAA"));
    private static final Place B = new Place(METAL, Region.of("BBB"));

    /// Enough that a mean is known to 1/60 of a standard deviation and a standard deviation to 1/90 of itself.
    private static final int DRAWS = 4000;

    private final InteriorPointSolver solver = new InteriorPointSolver();

    /// Mine in A, shipment to B, use in both.
    private static BaseFigures figures(double shipped, double stockChange, double stockDeviation) {
        return new BaseFigures(
                List.of(
                        mine(A, 100, 0.05),
                        new Observation(new Item.Shipment(METAL, A.region(), B.region()), shipped, 0.20),
                        use(A, 60, 0.10),
                        use(B, 45, 0.10)),
                new TreeMap<>(Map.of(B, stockChange)),
                new TreeMap<>(Map.of(B, stockDeviation)));
    }

    private BalancedYear balanced(BaseFigures figures) {
        return new Balance(solver, BalanceWeights.USUAL).balance(figures);
    }

    @Test
    void twoFiguresOfOneThingLeaveTheDeviationOfTheirWeightedMean() {
        BalancedYear year = balanced(BaseFigures.atRest(List.of(mine(A, 100, 0.05), use(A, 110, 0.10))));
        double expected = 1 / Math.sqrt(1 / 25.0 + 1 / 121.0);
        assertThat(year.adjustments()).allSatisfy(a -> assertThat(a.remaining()).isCloseTo(expected, within(1e-9)));
        Adjustment mine = year.adjustments().getFirst();
        assertThat(mine.lowAtRest()).isCloseTo(mine.atRest() - 1.2816 * expected, within(0.2));
        assertThat(mine.highAtRest()).isCloseTo(mine.atRest() + 1.2816 * expected, within(0.2));
    }

    @Test
    void everyDrawAddsUpAtEveryPlaceAndNobodyStops() {
        BaseFigures figures = figures(45, 5, 2);
        BalancedYear central = balanced(figures);
        var years = new DrawnYears(solver, figures, central);
        for (int seed = 0; seed < 200; seed++) {
            BalancedYear drawn = years.draw(new SplittableRandom(seed));
            var sums = new TreeMap<Place, Double>();
            drawn.quantitiesAtRest()
                    .forEach((item, t) -> item.coefficients().forEach((p, c) -> sums.merge(p, c * t, Double::sum)));
            assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(0, within(1e-9)));
            assertThat(drawn.quantitiesAtRest().keySet())
                    .isEqualTo(central.quantitiesAtRest().keySet());
        }
    }

    @Test
    void drawsSpreadAroundTheYearAsFarAsAddingUpLeavesThem() {
        spreadAsSaid(figures(45, 0, 0));
    }

    @Test
    void anUncertainStockChangeSpreadsWhatTheYearIsAtRest() {
        BaseFigures exact = figures(52, 6, 0);
        BaseFigures doubtful = figures(52, 6, 8);
        spreadAsSaid(exact);
        spreadAsSaid(doubtful);
        assertThat(balanced(doubtful).adjustments().get(1).remaining())
                .isGreaterThan(1.2 * balanced(exact).adjustments().get(1).remaining());
    }

    private void spreadAsSaid(BaseFigures figures) {
        BalancedYear central = balanced(figures);
        var years = new DrawnYears(solver, figures, central);
        int items = central.adjustments().size();
        var sum = new double[items];
        var squares = new double[items];
        for (int seed = 0; seed < DRAWS; seed++) {
            List<Adjustment> drawn = years.draw(new SplittableRandom(seed)).adjustments();
            for (int j = 0; j < items; j++) {
                double away =
                        drawn.get(j).atRest() - central.adjustments().get(j).atRest();
                sum[j] += away;
                squares[j] += away * away;
            }
        }
        for (int j = 0; j < items; j++) {
            Adjustment of = central.adjustments().get(j);
            double mean = sum[j] / DRAWS;
            double deviation = Math.sqrt(squares[j] / DRAWS - mean * mean);
            assertThat(mean).as("mean of %s", of.item()).isCloseTo(0, within(4 * of.remaining() / Math.sqrt(DRAWS)));
            assertThat(deviation)
                    .as("spread of %s", of.item())
                    .isCloseTo(of.remaining(), within(4 * of.remaining() / Math.sqrt(2.0 * DRAWS)));
        }
    }

    @Test
    void theSameSeedIsTheSameYearAndAnotherIsNot() {
        BaseFigures figures = figures(45, 5, 2);
        var years = new DrawnYears(solver, figures, balanced(figures));
        BalancedYear one = years.draw(new SplittableRandom(7));
        assertThat(years.draw(new SplittableRandom(7))).isEqualTo(one);
        assertThat(years.draw(new SplittableRandom(8))).isNotEqualTo(one);
    }

    @Test
    void aQuantityThatTheOtherFiguresSqueezeOutStaysASmallOne() {
        BaseFigures figures = BaseFigures.atRest(List.of(
                mine(A, 100, 0.05),
                mine(B, 3, 1.5),
                new Observation(new Item.Shipment(METAL, A.region(), B.region()), 40, 0.05),
                use(A, 60, 0.10),
                use(B, 42, 0.10)));
        BalancedYear central = balanced(figures);
        var years = new DrawnYears(solver, figures, central);
        double least = central.adjustments().get(1).atRest() / 20;
        boolean held = false;
        for (int seed = 0; seed < 300; seed++) {
            double atRest =
                    years.draw(new SplittableRandom(seed)).adjustments().get(1).atRest();
            assertThat(atRest).isGreaterThanOrEqualTo(least);
            held |= atRest == least;
        }
        assertThat(held).isTrue();
    }

    private static Observation mine(Place place, double value, double deviation) {
        return new Observation(
                new Item.Level("mine:" + place.region(), new TreeMap<>(Map.of(place, 1.0))), value, deviation);
    }

    private static Observation use(Place place, double value, double deviation) {
        return new Observation(new Item.Consumption(place, "alloys"), value, deviation);
    }
}
