package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

class RegionalAmountsTest {

    private static final Region SPAIN = Region.of("ESP");
    private static final Region CHILE = Region.of("CHL");

    @Test
    void aRegionTakenFromASecondSourceLeavesTheRestOfTheWorld() {
        RegionalAmounts first = amounts(Map.of(CHILE, 5_510_000.0, Region.REST_OF_WORLD, 2_850_000.0), "first");
        RegionalAmounts second = amounts(Map.of(CHILE, 5_240_000.0, SPAIN, 115_000.0), "second");

        RegionalAmounts filled =
                first.filledFrom(second, new TreeSet<>(second.byRegion().keySet()));

        assertThat(filled.of(CHILE).value()).isEqualTo(5_510_000);
        assertThat(filled.of(SPAIN).value()).isEqualTo(115_000);
        assertThat(filled.of(SPAIN).origin().source()).isEqualTo("second");
        assertThat(filled.of(Region.REST_OF_WORLD).value()).isEqualTo(2_735_000);
        assertThat(filled.total()).isEqualTo(first.total());
    }

    private static RegionalAmounts amounts(Map<Region, Double> tonnes, String source) {
        var amounts = new TreeMap<Region, Amount>();
        tonnes.forEach((region, value) ->
                amounts.put(region, Amount.of(value, Said.STATED, Origin.of(source, source + ".csv", 2))));
        return new RegionalAmounts(amounts);
    }
}
