package org.orebridge.workbench.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Party;
import org.orebridge.core.Region;

class UnevenSizesTest {

    private static final Party KOREA = Party.of(Region.of("KOR"));
    private static final Party JAPAN = Party.of(Region.of("JPN"));

    /// Least at 50 days for Korea and 110 for Japan, who lean on each other a little.
    private static UnevenSizes.Point point(SortedMap<Party, Double> days) {
        double korea = days.getOrDefault(KOREA, 0.0) - 50;
        double japan = days.getOrDefault(JAPAN, 0.0) - 110;
        return new UnevenSizes.Point(korea * korea + japan * japan + 0.1 * korea * japan, 0);
    }

    @Test
    void eachTurnsToItsOwnSizeAndAParabolaFindsItBetweenTwo() {
        UnevenSizes.Found found = new UnevenSizes(
                        List.of(KOREA, JAPAN), List.of(20.0, 40.0, 80.0, 120.0, 180.0), UnevenSizesTest::point)
                .find();

        assertThat(found.days()).containsEntry(KOREA, 40.0).containsEntry(JAPAN, 120.0);
        // The sum is quadratic in each size, so the parabola is exact, given the other's place on the grid.
        assertThat(found.between().get(KOREA)).isCloseTo(50 - 0.05 * 10, within(1e-9));
        assertThat(found.between().get(JAPAN)).isCloseTo(110 + 0.05 * 10, within(1e-9));
        assertThat(found.same()).isEqualTo(80);
        assertThat(found.best().sum()).isLessThan(found.atSame().sum());
    }

    @Test
    void aSizeAtTheEndOfTheGridStaysThere() {
        UnevenSizes.Found found =
                new UnevenSizes(List.of(KOREA, JAPAN), List.of(20.0, 40.0), UnevenSizesTest::point).find();

        assertThat(found.between()).containsEntry(KOREA, 40.0).containsEntry(JAPAN, 40.0);
        assertThat(found.tried()).isLessThanOrEqualTo(9);
    }
}
