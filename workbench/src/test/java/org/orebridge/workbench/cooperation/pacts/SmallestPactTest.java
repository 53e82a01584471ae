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

    /// Two clauses that bring more together than any by itself, all, and all but one.
    @Test
    void whatBringsMostIsLookedForAmongAllThatClausesCanMake() {
        var usable = new TreeSet<>(
                List.of(Clause.SHARED_STOCKS, Clause.STANDSTILL, Clause.NO_HOARDING, Clause.JOINT_PROJECTS));
        var search = new SmallestPact(
                usable,
                0.8,
                1,
                usable.stream()
                        .map(clause -> new SmallestPact.Valued(List.of(clause), 5))
                        .toList(),
                subset -> subset.equals(USABLE) ? 10 : 1);
        Pacts.Smallest found = search.find().orElseThrow();
        assertThat(found.clauses()).containsExactlyElementsOf(USABLE);
        assertThat(found.whole()).isEqualTo(10);
        assertThat(found.exhaustive()).isTrue();
    }

    @Test
    void aGainThatIsRoundingIsNone() {
        assertThat(search(-5_667, 0.06, -5_666).find()).isEmpty();
        assertThat(search(-5_667, 2, -5_666).find()).isPresent();
    }
}
