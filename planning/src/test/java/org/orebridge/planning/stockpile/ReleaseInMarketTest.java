package org.orebridge.planning.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.market.Course;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;

/// The stochastic dynamic programme beside the market engine's tree, where nobody else stores anything: they
/// must agree.
class ReleaseInMarketTest {

    /// The engine solves to a residual of 1e-11 of the whole.
    private static final Offset<Double> SOLVED = within(1e-4);

    private static final double RATE = 25;

    @ParameterizedTest
    @ValueSource(doubles = {30, 70, 110})
    void releasesAndTheValueOfTheStockAreThoseOfTheTree(double stock) {
        Outcome.Solved solved = OneMarket.solved(List.of(new OneMarket.Pile(stock, RATE)));
        Course course = solved.course();
        var programme = new ReleaseProgramme(OneMarket.stages(RATE), 1);
        List<Double> lasting =
                programme.outcomes(stock, programme.best()).getFirst().releases();

        int[] cells = OneMarket.lasting(course);
        for (int month = 0; month < cells.length; month++) {
            assertThat(course.at(Quantity.RELEASE, 0, cells[month]))
                    .as("month %d of the disruption", month + 1)
                    .isCloseTo(lasting.get(month), SOLVED);
        }
        double nothing =
                OneMarket.solved(List.of(new OneMarket.Pile(1e-9, RATE))).objective();
        assertThat(solved.objective() - nothing).isCloseTo(programme.value(stock), within(1e-2));
    }
}
