package org.orebridge.planning.swap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What goes between parties is told as exchanges, and nothing is lost in the telling.
class CyclesTest {

    @Test
    void pairsComeOutBeforeRingsAndTheRestGoesOneWay() {
        double[][] value = {{0, 5, 0}, {2, 0, 3}, {3, 0, 0}};
        Cycles cycles = Cycles.of(value);
        assertThat(cycles.rings())
                .containsExactly(new Cycles.Ring(List.of(0, 1), 2), new Cycles.Ring(List.of(0, 1, 2), 3));
        assertThat(cycles.oneWay()).isEmpty();
        assertThat(Cycles.of(new double[][] {{0, 5}, {2, 0}}).oneWay()).containsExactly(new Cycles.Flow(0, 1, 3));
    }

    @Test
    void atTheRatesOfARoundEverybodyGivesAsMuchAsItGets() {
        double[][] value = {{0, 8, 1}, {2, 0, 3}, {4, 0, 0}};
        double[][] balanced = Cycles.balanced(value);
        double all = 0;
        for (int i = 0; i < 3; i++) {
            double given = 0;
            double got = 0;
            for (int j = 0; j < 3; j++) {
                given += balanced[i][j];
                got += balanced[j][i];
                all += balanced[i][j];
            }
            assertThat(given).isCloseTo(got, within(1e-12));
        }
        assertThat(all).isCloseTo(18, within(1e-12));
        assertThat(Cycles.of(balanced).oneWay()).isEmpty();
    }

    @Test
    void whatIsInNoRoundStaysAsItIs() {
        double[][] value = {{0, 4, 0}, {4, 0, 7}, {0, 0, 0}};
        assertThat(Cycles.balanced(value)[1][2]).isEqualTo(7);
        assertThat(Cycles.of(Cycles.balanced(value)).oneWay()).containsExactly(new Cycles.Flow(1, 2, 7));
    }
}
