package org.orebridge.market.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ValueAddedAtRiskTest {

    /// T23 of the acceptance instances: 10 of the 23 t that B cannot do without, value added 120 a year.
    @Test
    void aComponentInventoryOfHalfAMonthSavesTheFirstMonthOnly() {
        double served = 10.0 / 23;

        var loss = ValueAddedAtRisk.of(new double[] {served, served, served}, 120.0 / 12, 0.5);

        assertThat(loss.output()).containsExactly(new double[] {0.934783, 0.434783, 0.434783}, within(1e-6));
        assertThat(loss.inventory()).containsExactly(new double[] {0, 0, 0}, within(1e-12));
        assertThat(loss.total()).isEqualTo(11.956522, within(1e-6));
    }

    @Test
    void withoutInventoryOutputFollowsTheMaterial() {
        var loss = ValueAddedAtRisk.of(new double[] {1, 0.25}, 8, 0);

        assertThat(loss.output()).containsExactly(1, 0.25);
        assertThat(loss.lost()).containsExactly(0, 6);
    }

    @Test
    void inventoryIsRebuiltByATwentiethOfAMonthAtMostAndOnlyWhenNeedIsFullyServed() {
        var loss = ValueAddedAtRisk.of(new double[] {0.9, 1, 0.99, 1, 1}, 1, 0.1);

        assertThat(loss.inventory()).containsExactly(new double[] {0, 0.05, 0.04, 0.09, 0.1}, within(1e-12));
        assertThat(loss.total()).isEqualTo(0, within(1e-12));
    }

    @Test
    void ofSeveralMaterialsTheScarcestDecidesInEachMonth() {
        assertThat(ValueAddedAtRisk.scarcest(List.of(new double[] {0.5, 1}, new double[] {0.8, 0.3})))
                .containsExactly(0.5, 0.3);
    }

    @Test
    void aNegativeInventoryIsRefused() {
        assertThatThrownBy(() -> ValueAddedAtRisk.of(new double[] {1}, 1, -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Maybe");
    }
}
