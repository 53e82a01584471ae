package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.orebridge.market.TimeTree;

class ReportedMonthsTest {

    private final ReportedMonths months = new ReportedMonths(TimeTree.chain(0, 5), 3, 0.5);

    @Test
    void monthsBeyondThoseReportedAreLeftOut() {
        assertThat(months.mean(cell -> 10 * cell)).containsExactly(0, 10, 20);
    }

    @Test
    void amountsAddUpDiscountedToTheFirstMonth() {
        assertThat(months.addedUp(new double[] {8, 8, 8})).containsExactly(8, 12, 14);
        assertThat(months.presentValue(new double[] {8, 8, 8, 8})).isCloseTo(15, within(1e-12));
        assertThat(months.presentValue(new double[0])).isZero();
    }
}
