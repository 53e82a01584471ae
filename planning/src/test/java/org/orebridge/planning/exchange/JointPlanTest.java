package org.orebridge.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.market.Outcome;
import org.orebridge.market.Quantity;
import org.orebridge.planning.stockpile.MarginalValue;
import org.orebridge.planning.stockpile.OneMarket;
import org.orebridge.planning.stockpile.ReleaseProgramme;
import org.orebridge.planning.stockpile.Stage;

class JointPlanTest {

    /// Share by which a plan may miss the joint solve.
    private static final double AIM = 0.005;

    private static final double TOLERANCE = 1e-5;

    /// T5: supply 30 now, then 30 or 90 with equal odds; demand 190 - d; a tonne left is worth 100.
    private static Stage twoMonths() {
        Stage lasting = Stage.last(0.5, 0, relief(30), 100);
        Stage over = Stage.last(0.5, 0, relief(90), 100);
        return Stage.before(1, 0, relief(30), List.of(lasting, over));
    }

    private static MarginalValue relief(double supply) {
        return MarginalValue.line(190 - supply, 1, 190 - supply);
    }

    private static Stage fiveEnds() {
        return Stage.unknownEnd(
                Collections.nCopies(5, relief(30)), relief(90), new double[] {0.3, 0.25, 0.2, 0.15, 0.1}, 100);
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "45, 15", "59, 1", "60, 0"})
    void twoHoldersReachThePlanOfTheirStocksAsOne(double first, double second) {
        Stage branches = twoMonths();
        JointPlan.Outcome.Agreed agreed = agreed(branches, List.of(first, second), 100);
        assertThat(agreed.total(0)).isCloseTo(40, within(AIM * 40));
        assertThat(agreed.total(1)).isCloseTo(20, within(AIM * 40));
        assertThat(agreed.total(2)).isCloseTo(0, within(AIM * 40));
        assertThat(agreed.prices()[0]).isCloseTo(120, within(AIM * 120));
    }

    @ParameterizedTest
    @CsvSource({"40, 20, 10", "100, 5, 5", "10, 10, 10"})
    void threeHoldersReachThePlanOfTheirStocksAsOne(double first, double second, double third) {
        Stage branches = fiveEnds();
        double[] joint = new ReleaseProgramme(branches, 0.99).plan(first + second + third);

        JointPlan.Outcome.Agreed agreed = agreed(branches, List.of(first, second, third), 200);

        double largest = IntStream.range(0, joint.length)
                .mapToDouble(stage -> joint[stage])
                .max()
                .orElseThrow();
        for (int stage = 0; stage < joint.length; stage++) {
            assertThat(agreed.total(stage)).as("stage %d", stage).isCloseTo(joint[stage], within(AIM * largest));
        }
    }

    /// The engine solves both stocks at once, each with a rate of its own; the exchange never sees them.
    @ParameterizedTest
    @CsvSource({"45, 25, 25, 10", "60, 8, 20, 40", "15, 50, 15, 5"})
    void thePlanIsThatOfTheMarketEnginesJointSolve(double first, double firstRate, double second, double secondRate) {
        Outcome.Solved joint =
                OneMarket.solved(List.of(new OneMarket.Pile(first, firstRate), new OneMarket.Pile(second, secondRate)));
        Stage branches = OneMarket.stages(90);
        Holder one = new SecretStock(branches, 1, first, firstRate, OneMarket.KEPT);
        Holder other = new SecretStock(branches, 1, second, secondRate, OneMarket.KEPT);

        var agreed = (JointPlan.Outcome.Agreed) new JointPlan(branches, TOLERANCE).agree(List.of(one, other));

        int[] cells = OneMarket.lasting(joint.course());
        int stage = 0;
        for (int cell : cells) {
            double released = joint.course().at(Quantity.RELEASE, 0, cell)
                    + joint.course().at(Quantity.RELEASE, 1, cell);
            assertThat(agreed.total(stage)).isCloseTo(released, within(AIM * (firstRate + secondRate)));
            assertThat(agreed.prices()[stage]).isCloseTo(joint.course().at(Quantity.PRICE, 0, cell), within(AIM * 160));
            // The branch that goes on comes first.
            stage++;
        }
    }

    @Test
    void whatIsSaidIsCountedAndTellsHowMuchThereIsAtLeast() {
        JointPlan.Outcome.Agreed agreed = agreed(twoMonths(), List.of(45.0, 15.0), 100);
        Disclosure disclosed = agreed.disclosed();
        assertThat(disclosed.figures()).isEqualTo(3);
        assertThat(disclosed.said()).isEqualTo(3L * disclosed.rounds());
        assertThat(disclosed.atLeast().get(0)).isLessThanOrEqualTo(45 + 1e-9).isGreaterThan(44);
        assertThat(disclosed.atLeast().get(1)).isLessThanOrEqualTo(15 + 1e-9).isGreaterThan(14);
    }

    /// A holder that could release only 10 t a month holds back the plan, which then differs from that of one
    /// stock.
    @Test
    void ratesOfTheHoldersBind() {
        Stage branches = twoMonths();
        Holder slow = new SecretStock(branches, 1, 30, 10, 100);
        Holder quick = new SecretStock(branches, 1, 30, 100, 100);
        var agreed = (JointPlan.Outcome.Agreed) new JointPlan(branches, TOLERANCE).agree(List.of(slow, quick));
        // 10 t and 30 t now bring 120 and leave 20 t of the slow one for later, of which 10 t can go.
        assertThat(agreed.releases().get(0)[0]).isCloseTo(10, within(AIM * 40));
        assertThat(agreed.releases().get(0)[1]).isCloseTo(10, within(AIM * 40));
        assertThat(agreed.total(0) + agreed.releases().get(1)[1]).isCloseTo(40, within(AIM * 40));
    }

    private static JointPlan.Outcome.Agreed agreed(Stage branches, List<Double> stocks, double rate) {
        double beta = branches.count() == 3 ? 1 : 0.99;
        List<Holder> holders = stocks.stream()
                .map(stock -> (Holder) new SecretStock(branches, beta, stock, rate, 100))
                .toList();
        JointPlan.Outcome outcome = new JointPlan(branches, TOLERANCE).agree(holders);
        assertThat(outcome).isInstanceOf(JointPlan.Outcome.Agreed.class);
        return (JointPlan.Outcome.Agreed) outcome;
    }
}
