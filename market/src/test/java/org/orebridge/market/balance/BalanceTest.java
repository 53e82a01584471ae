package org.orebridge.market.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.program.InteriorPointSolver;

class BalanceTest {

    private static final Form METAL = Form.of("metal");
    private static final Form ORE = Form.of("ore");
    private static final Region A = Region.of("AAA");
    private static final Region B = Region.of("BBB");
    private static final Region C = Region.of("CCC");

    private final Balance balance = new Balance(new InteriorPointSolver(), BalanceWeights.USUAL);

    @Test
    void threeFiguresOfOneChainMeetAtTheirWeightedMean() {
        BalancedYear year = balance.balance(BaseFigures.atRest(List.of(
                mine(METAL, A, 100, 0.05), shipment(METAL, A, B, 90, 0.20), use(METAL, B, "alloys", 95, 0.10))));

        double[] weight = {1 / 25.0, 1 / 324.0, 1 / 90.25};
        double mean = (100 * weight[0] + 90 * weight[1] + 95 * weight[2]) / (weight[0] + weight[1] + weight[2]);
        assertThat(year.adjustments()).allSatisfy(a -> assertThat(a.balanced()).isCloseTo(mean, within(1e-10)));
        assertThat(year.adjustments().getFirst().movedShare()).isCloseTo(mean / 100 - 1, within(1e-12));
        assertThat(year.adjustments().getFirst().movedDeviations()).isCloseTo((mean - 100) / 5, within(1e-12));
        assertThat(year.flagged()).isEmpty();
    }

    @Test
    void aMoveOfMoreThanTwoStandardDeviationsIsFlagged() {
        BalancedYear year = balance.balance(BaseFigures.atRest(List.of(
                mine(METAL, A, 100, 0.01), shipment(METAL, A, B, 40, 0.20), use(METAL, B, "alloys", 98, 0.02))));

        assertThat(year.flagged()).extracting(a -> a.item().toString()).containsExactly("trade metal AAA to BBB");
    }

    @Test
    void processingAddsUpInItsOwnCoefficients() {
        BalancedYear year = balance.balance(BaseFigures.atRest(List.of(
                mine(ORE, A, 100, 0.05),
                new Observation(
                        new Item.Level("refining:AAA", sorted(Map.of(place(ORE, A), -1.0, place(METAL, A), 0.9))),
                        95,
                        0.07),
                use(METAL, A, "alloys", 92, 0.10))));

        double ore = year.adjustments().get(0).balanced();
        double refined = year.adjustments().get(1).balanced();
        double use = year.adjustments().get(2).balanced();
        assertThat(refined).isCloseTo(ore, within(1e-10));
        assertThat(use).isCloseTo(0.9 * refined, within(1e-10));
    }

    @Test
    void whatWentIntoStockIsNoFlowAtRestAndUseKeepsItsPlace() {
        var change = new TreeMap<>(Map.of(place(METAL, B), 30.0));
        BalancedYear year = balance.balance(new BaseFigures(
                List.of(mine(METAL, A, 100, 0.05), shipment(METAL, A, B, 100, 0.20), use(METAL, B, "alloys", 70, 0.10)),
                change,
                new TreeMap<>()));

        assertThat(year.adjustments()).allSatisfy(a -> assertThat(a.balanced()).isCloseTo(a.given(), within(1e-9)));
        Adjustment use = year.adjustments().get(2);
        assertThat(use.atRest()).isBetween(70.0, 71.0);
        assertThat(year.adjustments().get(0).atRest()).isCloseTo(use.atRest(), within(1e-10));
    }

    @Test
    void aZeroStaysZeroAndAPlaceWithNothingIsDroppedAndNamed() {
        BalancedYear year = balance.balance(BaseFigures.atRest(List.of(
                mine(METAL, A, 10, 0.05), use(METAL, A, "alloys", 10, 0.10), use(METAL, C, "alloys", 0, 0.10))));

        assertThat(year.dropped()).containsExactly(place(METAL, C));
        assertThat(year.quantitiesAtRest()).doesNotContainKey(new Item.Consumption(place(METAL, C), "alloys"));
    }

    @Test
    void aPlaceWithUseAndNoSupplyIsRefusedWithItsFigures() {
        assertThatThrownBy(() -> balance.balance(BaseFigures.atRest(List.of(
                        mine(METAL, A, 10, 0.05),
                        use(METAL, A, "alloys", 10, 0.10),
                        use(METAL, B, "magnets", 7, 0.1)))))
                .hasMessageContaining("metal@BBB cannot be balanced: it has use and no supply")
                .hasMessageContaining("use metal@BBB magnets 7.00000 t")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void productionThatOtherFiguresLeaveNoRoomForIsRefused() {
        assertThatThrownBy(() -> balance.balance(BaseFigures.atRest(List.of(
                        mine(METAL, A, 10, 0.5),
                        shipment(METAL, B, A, 1000, 0.01),
                        mine(METAL, B, 1000, 0.01),
                        use(METAL, A, "alloys", 500, 0.01)))))
                .hasMessageContaining("production mine:AAA is 10.0000 t")
                .hasMessageContaining("\nMaybe ");
    }

    @Test
    void aShipmentTooSmallToMatterIsLeftOutTogetherWithThePlaceThatOnlyItSupplied() {
        BalancedYear year = balance.balance(BaseFigures.atRest(List.of(
                mine(METAL, A, 1e6, 0.05),
                use(METAL, A, "alloys", 1e6, 0.10),
                shipment(METAL, A, B, 3, 0.20),
                use(METAL, B, "alloys", 3, 0.10))));

        assertThat(year.left()).hasSize(2);
        assertThat(year.dropped()).containsExactly(place(METAL, B));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyPlaceAddsUpAndNoNearerYearDoes(long seed) {
        var random = new Random(seed);
        List<Observation> figures = randomFigures(random);
        BalancedYear year = balance.balance(BaseFigures.atRest(figures));

        var sums = new TreeMap<Place, Double>();
        year.adjustments()
                .forEach(a -> a.item().coefficients().forEach((p, c) -> sums.merge(p, c * a.balanced(), Double::sum)));
        assertThat(sums.values()).allSatisfy(sum -> assertThat(sum).isCloseTo(0, within(1e-9)));
        // moving one unit round A -> B -> C against A -> C keeps the sums: no such move may come nearer
        assertThat(cost(year, 1e-3)).isGreaterThan(cost(year, 0));
        assertThat(cost(year, -1e-3)).isGreaterThan(cost(year, 0));
    }

    private static double cost(BalancedYear year, double detour) {
        double sum = 0;
        for (Adjustment a : year.adjustments()) {
            String item = a.item().toString();
            double change = item.endsWith("AAA to BBB") || item.endsWith("BBB to CCC")
                    ? detour
                    : item.endsWith("AAA to CCC") ? -detour : 0;
            sum += Math.pow((a.balanced() + change - a.given()) / a.standardDeviation(), 2);
        }
        return sum;
    }

    private static List<Observation> randomFigures(Random random) {
        var figures = new ArrayList<Observation>();
        for (Region region : List.of(A, B, C)) {
            figures.add(mine(METAL, region, 95 + 10 * random.nextDouble(), 0.05));
            figures.add(use(METAL, region, "alloys", 95 + 10 * random.nextDouble(), 0.10));
        }
        figures.add(shipment(METAL, A, B, 20 + 20 * random.nextDouble(), 0.2));
        figures.add(shipment(METAL, B, C, 20 + 20 * random.nextDouble(), 0.2));
        figures.add(shipment(METAL, A, C, 20 + 20 * random.nextDouble(), 0.2));
        return figures;
    }

    private static Place place(Form form, Region region) {
        return new Place(form, region);
    }

    private static Observation mine(Form form, Region region, double value, double deviation) {
        return new Observation(
                new Item.Level("mine:" + region, sorted(Map.of(place(form, region), 1.0))), value, deviation);
    }

    private static Observation shipment(Form form, Region from, Region to, double value, double deviation) {
        return new Observation(new Item.Shipment(form, from, to), value, deviation);
    }

    private static Observation use(Form form, Region region, String sector, double value, double deviation) {
        return new Observation(new Item.Consumption(place(form, region), sector), value, deviation);
    }

    private static SortedMap<Place, Double> sorted(Map<Place, Double> map) {
        return new TreeMap<>(map);
    }
}
