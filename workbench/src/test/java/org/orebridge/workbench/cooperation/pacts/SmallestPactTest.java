package org.orebridge.workbench.cooperation.pacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.result.Clause;

class SmallestPactTest {

    private static final SortedSet<Clause> USABLE = new TreeSet<>(List.of(Clause.SHARED_STOCKS, Clause.STANDSTILL));

    private static SmallestPact search(double shared, double standstill, double both) {
        return new SmallestPact(
                USABLE,
                0.8,
                1,
                List.of(
                        new SmallestPact.Valued(List.of(Clause.SHARED_STOCKS), shared),
                        new SmallestPact.Valued(List.of(Clause.STANDSTILL), standstill),
                        new SmallestPact.Valued(List.copyOf(USABLE), both)),
                subset -> 0);
    }

    @Test
    void theOneOfItsSizeThatBringsMostIsTaken() {
        assertThat(search(85, 95, 100).find().orElseThrow().clauses()).containsExactly(Clause.STANDSTILL);
        assertThat(search(10, 20, 100).find().orElseThrow().clauses()).containsExactlyElementsOf(USABLE);
    }

    @Test
    void aGainThatIsRoundingIsNone() {
        assertThat(search(-5_667, 0.06, -5_666).find()).isEmpty();
        assertThat(search(-5_667, 2, -5_666).find()).isPresent();
    }
}
