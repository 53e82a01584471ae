package org.orebridge.indicators.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain.Place;

class CutSupplyTest {

    private static final double ROUND_OFF = 1e-12;
    private static final Place CONGO = new Place(Form.of("ore"), Region.of("COD"));
    private static final Place CHINA_ORE = new Place(Form.of("ore"), Region.of("CHN"));
    private static final Place CHINA = new Place(Form.of("metal"), Region.of("CHN"));
    private static final Place KOREA = new Place(Form.of("metal"), Region.of("KOR"));

    /// Korea's metal is China's, whose ore is to nine tenths Congo's; what is left of Congo's shipments and of China's.
    private static double korea(double ofCongo, double ofChina) {
        SortedMap<Place, Double> use = new TreeMap<>();
        use.put(KOREA, 7.0);
        return CutSupply.stillArriving(chain(1, 1), chain(ofCongo, ofChina), use);
    }

    private static SupplyChain chain(double ofCongo, double ofChina) {
        SortedMap<Place, Double> mined = new TreeMap<>();
        mined.put(CONGO, 90.0);
        mined.put(CHINA_ORE, 10.0);
        SortedMap<Place, SortedMap<Place, Double>> inflows = new TreeMap<>();
        inflows.put(CHINA_ORE, new TreeMap<>(Map.of(CONGO, 90 * ofCongo)));
        inflows.put(CHINA, new TreeMap<>(Map.of(CHINA_ORE, 100.0)));
        inflows.put(KOREA, new TreeMap<>(Map.of(CHINA, 80 * ofChina)));
        return new SupplyChain(inflows, mined);
    }

    @Test
    void nothingCutArrivesWholeAndEachStepTakesItsPart() {
        assertThat(korea(1, 1)).isCloseTo(1, within(ROUND_OFF));
        assertThat(korea(0, 1)).as("China's own ore alone").isCloseTo(0.1, within(ROUND_OFF));
        assertThat(korea(1, 0.25)).isCloseTo(0.25, within(ROUND_OFF));
        assertThat(korea(0.5, 0.25)).as("0.25 x (0.9 x 0.5 + 0.1)").isCloseTo(0.1375, within(ROUND_OFF));
    }

    @Test
    void aPlaceWithoutMetalIsRefused() {
        SortedMap<Place, Double> use = new TreeMap<>();
        use.put(new Place(Form.of("metal"), Region.of("JPN")), 1.0);
        assertThatThrownBy(() -> CutSupply.stillArriving(chain(1, 1), chain(1, 1), use))
                .hasMessageContaining("Maybe");
    }
}
