package org.orebridge.indicators.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain.Place;

class OriginBehindImportsTest {

    private static final Form ORE = Form.of("ore");
    private static final Form METAL = Form.of("metal");
    private static final Region CONGO = Region.of("COD");
    private static final Region AUSTRALIA = Region.of("AUS");
    private static final Region CHINA = Region.of("CHN");
    private static final Region JAPAN = Region.of("JPN");
    private static final Region KOREA = Region.of("KOR");
    private static final double ROUND_OFF = 1e-12;

    private final SortedMap<Place, SortedMap<Place, Double>> inflows = new TreeMap<>();
    private final SortedMap<Place, Double> mined = new TreeMap<>();

    /// Korea buys metal from China (80) and Japan (20); China's ore is Congo's (90) and its own (10), Japan's
    /// Australia's.
    private OriginBehindImports smallWorld() {
        mine(ORE, CONGO, 90);
        mine(ORE, CHINA, 10);
        mine(ORE, AUSTRALIA, 20);
        flow(ORE, CONGO, ORE, CHINA, 90);
        flow(ORE, AUSTRALIA, ORE, JAPAN, 20);
        flow(ORE, CHINA, METAL, CHINA, 100);
        flow(ORE, JAPAN, METAL, JAPAN, 20);
        flow(METAL, CHINA, METAL, KOREA, 80);
        flow(METAL, JAPAN, METAL, KOREA, 20);
        return new OriginBehindImports(new SupplyChain(inflows, mined));
    }

    @Test
    void aChineseImportIsMostlyACongoleseOne() {
        OriginBehindImports origin = smallWorld();
        SortedMap<Place, Double> korea = all(METAL, KOREA);

        assertThat(origin.sellersTo(korea).get(CHINA)).isCloseTo(0.8, within(ROUND_OFF));
        assertThat(origin.minesBehind(korea).get(CONGO)).isCloseTo(0.72, within(ROUND_OFF));
        assertThat(origin.minesBehind(korea).get(CHINA)).isCloseTo(0.08, within(ROUND_OFF));
        assertThat(origin.minesBehind(korea).get(AUSTRALIA)).isCloseTo(0.2, within(ROUND_OFF));
    }

    @Test
    void aChokepointCountsWhatPassesAtAnyStageOnce() {
        SortedMap<Region, Double> passed = smallWorld().passedThrough(all(METAL, KOREA));

        assertThat(passed.get(CHINA)).as("as ore and as metal, counted once").isCloseTo(0.8, within(ROUND_OFF));
        assertThat(passed.get(CONGO)).isCloseTo(0.72, within(ROUND_OFF));
        assertThat(passed.get(JAPAN)).isCloseTo(0.2, within(ROUND_OFF));
    }

    @Test
    void tradeInACircleIsFollowedToTheGround() {
        mine(METAL, CONGO, 50);
        flow(METAL, CONGO, METAL, CHINA, 50);
        flow(METAL, CHINA, METAL, JAPAN, 30);
        flow(METAL, JAPAN, METAL, CHINA, 10);

        OriginBehindImports origin = new OriginBehindImports(new SupplyChain(inflows, mined));

        assertThat(origin.minesBehind(all(METAL, JAPAN)).get(CONGO)).isCloseTo(1, within(ROUND_OFF));
    }

    @Test
    void aCircleThatNoMineFeedsIsRefused() {
        flow(METAL, CHINA, METAL, JAPAN, 30);
        flow(METAL, JAPAN, METAL, CHINA, 30);

        assertThatThrownBy(() -> new OriginBehindImports(new SupplyChain(inflows, mined)))
                .hasMessageContaining("Maybe");
    }

    @Test
    void aPlaceOutsideTheNetworkIsRefused() {
        OriginBehindImports origin = smallWorld();

        assertThatThrownBy(() -> origin.minesBehind(all(ORE, KOREA))).hasMessageContaining("Maybe");
    }

    @Test
    void stageByStageATonneIsInACountryInEachFormThatItTookThere() {
        SortedMap<Place, Double> passed = smallWorld().passedInForm(all(METAL, KOREA));

        assertThat(passed.get(new Place(METAL, CHINA))).isCloseTo(0.8, within(ROUND_OFF));
        assertThat(passed.get(new Place(ORE, CHINA))).isCloseTo(0.8, within(ROUND_OFF));
        assertThat(passed.get(new Place(ORE, CONGO))).isCloseTo(0.72, within(ROUND_OFF));
        assertThat(passed).doesNotContainKey(new Place(METAL, CONGO));
    }

    @Test
    void severalPlacesOfUseCountByWhatTheyUse() {
        OriginBehindImports origin = smallWorld();
        SortedMap<Place, Double> use = new TreeMap<>(all(METAL, KOREA));
        use.put(new Place(METAL, JAPAN), 3.0);

        assertThat(origin.minesBehind(use).get(AUSTRALIA)).isCloseTo((0.2 + 3 * 1.0) / 4, within(ROUND_OFF));
    }

    @Test
    void sharedExposureIsWhatBothDependOnAndTheRestIsWhereOneCanStandIn() {
        SortedMap<Region, Double> korea = new TreeMap<>(Map.of(CHINA, 0.9, AUSTRALIA, 0.1));
        SortedMap<Region, Double> japan = new TreeMap<>(Map.of(CHINA, 0.4, AUSTRALIA, 0.6));

        SharedExposure shared = SharedExposure.of(korea, japan);

        assertThat(shared.common()).isCloseTo(0.5, within(ROUND_OFF));
        assertThat(shared.difference().get(CHINA)).isCloseTo(0.5, within(ROUND_OFF));
    }

    /// Another way to the same: pour each mine's metal through the network in proportion until nothing moves.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theSharesAddUpToOneAndAgreeWithMixingStepByStep(long seed) {
        Random random = new Random(seed);
        Region[] countries = {CONGO, AUSTRALIA, CHINA, JAPAN, KOREA};
        for (Region country : countries) {
            mine(ORE, country, random.nextDouble() + 0.1);
            flow(ORE, country, METAL, country, random.nextDouble() + 0.1);
            for (Region other : countries) {
                if (!other.equals(country)) {
                    flow(ORE, country, ORE, other, random.nextDouble());
                    flow(METAL, country, METAL, other, random.nextDouble());
                }
            }
        }
        SupplyChain chain = new SupplyChain(inflows, mined);
        Place korea = new Place(METAL, KOREA);

        SortedMap<Region, Double> behind = new OriginBehindImports(chain).minesBehind(all(METAL, KOREA));

        assertThat(behind.values().stream().mapToDouble(Double::doubleValue).sum())
                .isCloseTo(1, within(1e-10));
        for (Region country : countries) {
            assertThat(behind.get(country)).isCloseTo(mixed(chain, country).get(korea), within(1e-9));
        }
        SortedMap<Region, Double> passed = new OriginBehindImports(chain).passedThrough(all(METAL, KOREA));
        for (Region country : countries) {
            assertThat(passed.get(country)).isCloseTo(passing(chain, country).get(korea), within(1e-9));
        }
    }

    /// Passage another way: every place of the country counts as 1, every other one as what flows into it does.
    private static SortedMap<Place, Double> passing(SupplyChain chain, Region country) {
        SortedMap<Place, Double> share = new TreeMap<>();
        chain.inflows().keySet().forEach(place -> share.put(place, 0.0));
        chain.mined().keySet().forEach(place -> share.put(place, 0.0));
        for (int step = 0; step < 2000; step++) {
            SortedMap<Place, Double> before = new TreeMap<>(share);
            share.replaceAll((place, _) -> {
                double sum = 0;
                for (var from :
                        chain.inflows().getOrDefault(place, new TreeMap<>()).entrySet()) {
                    sum += from.getValue() * before.getOrDefault(from.getKey(), 0.0);
                }
                return place.country().equals(country) ? 1 : sum / chain.supply(place);
            });
        }
        return share;
    }

    private static SortedMap<Place, Double> mixed(SupplyChain chain, Region origin) {
        SortedMap<Place, Double> share = new TreeMap<>();
        chain.inflows().keySet().forEach(place -> share.put(place, 0.0));
        chain.mined().keySet().forEach(place -> share.put(place, 0.0));
        for (int step = 0; step < 2000; step++) {
            SortedMap<Place, Double> before = new TreeMap<>(share);
            share.replaceAll((place, _) -> {
                double sum = place.country().equals(origin) ? chain.mined().getOrDefault(place, 0.0) : 0;
                for (var from :
                        chain.inflows().getOrDefault(place, new TreeMap<>()).entrySet()) {
                    sum += from.getValue() * before.getOrDefault(from.getKey(), 0.0);
                }
                return sum / chain.supply(place);
            });
        }
        return share;
    }

    private static SortedMap<Place, Double> all(Form form, Region country) {
        return new TreeMap<>(Map.of(new Place(form, country), 1.0));
    }

    private void mine(Form form, Region country, double amount) {
        mined.put(new Place(form, country), amount);
    }

    private void flow(Form fromForm, Region from, Form toForm, Region to, double amount) {
        inflows.computeIfAbsent(new Place(toForm, to), _ -> new TreeMap<>()).put(new Place(fromForm, from), amount);
    }
}
