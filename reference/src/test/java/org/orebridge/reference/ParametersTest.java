package org.orebridge.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;

class ParametersTest {

    private static final Parameters BUNDLED = ReferenceDataset.bundled().parameters();

    @Test
    void anUnknownKeyIsRefusedWithTheNearestKnownOne() {
        assertThatThrownBy(() -> BUNDLED.with("sector.die-castings.elasticity", -0.1))
                .hasMessageContaining("no parameter \"sector.die-castings.elasticity\"")
                .hasMessageContaining("Maybe \"sector.die-casting.elasticity\"");
    }

    @Test
    void aValueThatTheUserSetsHasNoRangeLeft() {
        Parameter set = BUNDLED.with("market.cost_of_capital", 0.3).parameter("market.cost_of_capital");
        assertThat(set.value()).isEqualTo(0.3);
        assertThat(set.low()).isEqualTo(set.high());
        assertThat(BUNDLED.value("market.cost_of_capital")).isEqualTo(0.1);
    }

    @Test
    void aFormWithoutItsOwnValueTakesThatOfItsClass() {
        assertThat(BUNDLED.form(Form.of("cobalt-hydroxide"), "specification-good", "working_stock"))
                .isEqualTo(1.5);
        assertThat(BUNDLED.form(Form.of("gallium-4n"), "specification-good", "working_stock"))
                .isEqualTo(1);
        assertThat(BUNDLED.form(Form.of("copper-refined"), "exchange-metal", "adjustment_elasticity"))
                .isEqualTo(25);
    }

    @Test
    void everyParameterHasAReasonAndAKnownSource() {
        Set<String> sources = ReferenceDataset.bundled().sources().keySet();
        assertThat(BUNDLED.byKey().values()).allSatisfy(parameter -> {
            assertThat(parameter.reason()).as(parameter.key()).isNotBlank();
            assertThat(parameter.unit()).as(parameter.key()).isNotBlank();
            assertThat(sources).as(parameter.key()).contains(parameter.source());
        });
    }

    /// A unit of substitution saves `p0 - o` a month and costs `cK (1 - beta (1 - dep))` a month while it stands.
    @Test
    void substitutionStaysIdleAtRestOverTheWholeRangeOfItsParameters() {
        double beta = Math.pow(1 + BUNDLED.parameter("market.cost_of_capital").low(), -1.0 / 12);
        assertThat(BUNDLED.byKey().keySet().stream().filter(key -> key.endsWith(".elasticity")))
                .isNotEmpty()
                .allSatisfy(key -> {
                    String sector = key.substring(0, key.length() - ".elasticity".length());
                    double saved = 1 - low(sector, "substitution_operating_cost");
                    double charge = low(sector, "substitution_capacity_cost")
                            * (1 - beta * (1 - low(sector, "substitution_retirement")));
                    assertThat(saved).as(sector).isLessThan(charge);
                });
    }

    private static double low(String sector, String name) {
        return BUNDLED.parameter(sector + "." + name).low();
    }
}
