package org.orebridge.planning.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StockSizingTest {

    private static final Offset<Double> ROUNDING = within(1e-9);

    private static final StockSizing.Item COBALT =
            new StockSizing.Item("cobalt", MarginalValue.line(500, 10, 50), 100, 1_000);
    private static final StockSizing.Item GALLIUM =
            new StockSizing.Item("gallium", MarginalValue.line(9_000, 900, 10), 900, 9_000);

    @Test
    void aStockGrowsUntilAFurtherTonneSavesWhatItCosts() {
        StockSizing.Sizes sizes = StockSizing.of(List.of(COBALT, GALLIUM));
        assertThat(sizes.tonnes().get(0)).isCloseTo(40, ROUNDING);
        assertThat(sizes.tonnes().get(1)).isCloseTo(9, ROUNDING);
        assertThat(sizes.shadow()).isZero();
    }

    /// Net of cost a dollar of cobalt saves .4 - x/100,000 a year, one of gallium .9 - x/90,000; with 60,000
    /// USD both save y: 100,000 (.4 - y) + 90,000 (.9 - y) = 60,000, y = .321053.
    @Test
    void underABudgetTheLastDollarSavesTheSameEverywhere() {
        StockSizing.Sizes sizes = StockSizing.within(60_000, List.of(COBALT, GALLIUM));
        double last = 61_000 / 190_000.0;
        assertThat(sizes.shadow()).isCloseTo(last, ROUNDING);
        assertThat(sizes.tonnes().get(0)).isCloseTo((0.4 - last) * 100, within(1e-6));
        assertThat(sizes.tonnes().get(1)).isCloseTo((0.9 - last) * 10, within(1e-6));
        assertThat(sizes.tonnes().get(0) * 1_000 + sizes.tonnes().get(1) * 9_000)
                .isCloseTo(60_000, within(1e-6));
    }

    @Test
    void aBudgetThatDoesNotBindChangesNothing() {
        assertThat(StockSizing.within(1e9, List.of(COBALT, GALLIUM)))
                .isEqualTo(StockSizing.of(List.of(COBALT, GALLIUM)));
        assertThatThrownBy(() -> new StockSizing.Item("tin", MarginalValue.flat(1), 1, 0))
                .hasMessageContaining("Maybe a price is missing");
    }

    /// Slopes 3, 1 and 2: the last two are one slope of 1.5 from 10 to 30 t.
    @Test
    void whatAFurtherTonneSavesNeverRises() {
        MarginalValue saved = StockSizing.between(new double[] {0, 10, 20, 30}, new double[] {0, 30, 40, 60});
        assertThat(saved.worth(5)).isCloseTo(3, ROUNDING);
        assertThat(saved.worth(20)).isCloseTo(1.5, ROUNDING);
        assertThat(saved.worth(30)).isCloseTo(1.5, ROUNDING);
        assertThat(saved.atLeast(2.25)).isCloseTo(12.5, ROUNDING);
    }

    /// One year in ten there is a disruption; half of them cost 100, half 300.
    @Test
    void theWorstTwentiethIsMadeOfTheWorstCases() {
        var cases = List.of(new TailRisk.Case(0.05, 100), new TailRisk.Case(0.05, 300));
        assertThat(TailRisk.expected(cases)).isCloseTo(20, ROUNDING);
        assertThat(TailRisk.average(cases, 0.95)).isCloseTo(300, ROUNDING);
        assertThat(TailRisk.average(cases, 0.9)).isCloseTo(200, ROUNDING);
        assertThat(TailRisk.average(cases, 0.8)).isCloseTo(100, ROUNDING);
        assertThat(TailRisk.average(cases, 0)).isCloseTo(TailRisk.expected(cases), ROUNDING);
    }
}
