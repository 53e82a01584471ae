package org.orebridge.market.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.orebridge.market.acceptance.Reading.near;
import static org.orebridge.market.acceptance.TinyMarket.UNLIMITED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Measures;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.State;

/// Approvals that wait for a ship, and lapse: T18.
class LicenceTest {

    /// T18: import at 20, storing at 1 a month, demand 100 - d; licences from month 1 on, none until month 3.
    private static final class LicenceQueue {
        final TinyMarket market = new TinyMarket();
        final int origin = market.node("OOO");
        final int importer = market.node("III");
        final int trade = market.arc(origin, importer, 0);
        final Reading found;

        LicenceQueue(double frontLoading) {
            this(frontLoading, Path.of(0, 0, 0, 15, 25), Integer.MAX_VALUE);
        }

        LicenceQueue(double frontLoading, Path approvals, int validity) {
            market.supply(origin, 20, 0, UNLIMITED);
            market.demand(importer, 100, 1);
            market.storage(importer, 1, UNLIMITED);
            Measures measures = Acts.none()
                    .ceiling(trade, Path.of(frontLoading, UNLIMITED))
                    .licence(trade, 1, approvals, validity)
                    .measures();
            found = Reading.of(market.solve(5, measures));
        }
    }

    @Test
    void t18aUnlimitedFrontLoadingFillsTheGapOfTheQueue() {
        var queue = new LicenceQueue(UNLIMITED);

        assertThat(queue.found.at(Quantity.FLOW, queue.trade, 0)).isCloseTo(350, near());
        assertThat(queue.found.prices(queue.importer)).containsExactly(new double[] {20, 21, 22, 23, 24}, near());
    }

    @Test
    void t18bLimitedFrontLoadingLeavesApprovalsToCarryOverAndARent() {
        var queue = new LicenceQueue(150);

        assertThat(queue.found.prices(queue.importer))
                .containsExactly(new double[] {60.2, 61.2, 62.2, 63.2, 63.2}, near());
        assertThat(queue.found.path(Quantity.FLOW, queue.trade))
                .containsExactly(new double[] {150, 0, 0, 3.2, 36.8}, near());
        assertThat(queue.found.at(Quantity.ARC_RENT, queue.trade, 3)).isCloseTo(43.2, near());
        assertThat(queue.found.at(Quantity.ARC_RENT, queue.trade, 4)).isCloseTo(43.2, near());
    }

    @Test
    void t18ApprovalsThatAreLeftFromEarlierAreUsed() {
        var queue = new LicenceQueue(150);
        Problem problem = queue.market.problem(
                5, Acts.none().licence(queue.trade, 0, Path.constant(0)).measures());
        State state = new State(
                problem.state().stock(),
                problem.state().stockpile(),
                problem.state().installed(),
                problem.state().arrivals(),
                new TreeMap<>(Map.of("licence", 100.0)),
                new TreeMap<>());

        Reading found = Reading.of(TinyMarket.solve(
                new Problem(problem.market(), problem.belief(), state, 0, 5, List.of(), Problem.Terminal.WORTHLESS)));

        double shipped = Arrays.stream(found.path(Quantity.FLOW, queue.trade)).sum();
        assertThat(shipped).isCloseTo(100, near());
    }

    /// Each approval is good for its own month alone: what T18b left in the account is stored at 1 a month instead.
    @Test
    void t18cApprovalsOfOneMonthMakeTheImporterStoreWhatItWouldHaveShippedLater() {
        var queue = new LicenceQueue(150, Path.of(0, 0, 0, 15, 25), 0);

        assertThat(queue.found.prices(queue.importer)).containsExactly(new double[] {60, 61, 62, 63, 64}, near());
        assertThat(queue.found.path(Quantity.FLOW, queue.trade))
                .containsExactly(new double[] {150, 0, 0, 15, 25}, near());
        assertThat(queue.found.at(Quantity.ARC_RENT, queue.trade, 3)).isCloseTo(43, near());
        assertThat(queue.found.at(Quantity.ARC_RENT, queue.trade, 4)).isCloseTo(44, near());
    }

    /// More is approved in month 3 than is wanted: 150 for months 0 to 2 at 49, then the import cost of 20.
    @ParameterizedTest
    @CsvSource({"0, 159, 0, 21", "1, 80, 80, 20"})
    void t18dWhatIsNotUsedInTimeLapsesAndHasNoRent(int validity, double third, double fourth, double last) {
        var queue = new LicenceQueue(150, Path.of(0, 0, 0, 200, 0), validity);

        assertThat(queue.found.prices(queue.importer)).containsExactly(new double[] {49, 50, 51, 20, last}, near());
        assertThat(queue.found.path(Quantity.FLOW, queue.trade))
                .containsExactly(new double[] {150, 0, 0, third, fourth}, near());
        assertThat(queue.found.at(Quantity.ARC_RENT, queue.trade, 3)).isCloseTo(0, near());
    }

    /// Nothing can be stored; 60 approved in month 0, 30 in month 2. The longer approvals last, the more evenly they
    /// are spread: over all five months if they never lapse, over three and two if they last two months more.
    @ParameterizedTest
    @CsvSource({
        "0, 40, 100, 70, 100, 100",
        "1, 70, 70, 85, 85, 100",
        "2, 80, 80, 80, 85, 85",
        "2147483647, 82, 82, 82, 82, 82"
    })
    void t18eAnApprovalServesOnlyTheMonthsOfItsValidity(
            int validity, double p0, double p1, double p2, double p3, double p4) {
        var market = new TinyMarket();
        int origin = market.node("OOO");
        int importer = market.node(new Node(Form.of("metal"), Region.of("III"), 0, false, 100));
        int trade = market.arc(origin, importer, 0);
        market.supply(origin, 20, 0, UNLIMITED);
        market.demand(importer, 100, 1);
        Measures measures =
                Acts.none().licence(trade, 0, Path.of(60, 0, 30, 0), validity).measures();

        Reading found = Reading.of(market.solve(5, measures));

        assertThat(found.prices(importer)).containsExactly(new double[] {p0, p1, p2, p3, p4}, near());
    }

    /// The account knows no ages; the shipments that it allows must still be covered by approvals of the right age.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whatIsShippedIsCoveredByApprovalsThatAreStillValid(long seed) {
        var random = new Random(seed);
        double[] approved = random.doubles(12, 0, 80).map(a -> a < 40 ? 0 : a).toArray();
        int validity = random.nextInt(4);
        var market = new TinyMarket();
        int origin = market.node("OOO");
        int importer = market.node("III");
        int trade = market.arc(origin, importer, 0);
        market.supply(origin, 20, 0, UNLIMITED);
        market.demand(importer, 100, 1);
        market.storage(importer, 1, 30);
        Measures measures =
                Acts.none().licence(trade, 0, Path.of(approved), validity).measures();

        double[] shipped = Reading.of(market.solve(12, measures)).path(Quantity.FLOW, trade);

        double[] left = approved.clone();
        for (int month = 0; month < 12; month++) {
            double open = shipped[month];
            for (int given = Math.max(0, month - validity); given <= month; given++) {
                double used = Math.min(open, left[given]);
                left[given] -= used;
                open -= used;
            }
            assertThat(open).as("not covered in month %d", month).isCloseTo(0, within(1e-5));
        }
    }
}
