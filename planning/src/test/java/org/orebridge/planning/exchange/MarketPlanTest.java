package org.orebridge.planning.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.Quantity;
import org.orebridge.market.State;
import org.orebridge.market.Stockpile;
import org.orebridge.market.TimeTree;
import org.orebridge.planning.stockpile.OneMarket;
import org.orebridge.planning.stockpile.OneMarket.Pile;

/// Prices and quantities that go back and forth with the engine lead to the plan of the engine that sees every stock.
/// Nobody else stores anything in this market, so the plan is the only one.
class MarketPlanTest {

    /// Share by which a plan may miss the joint solve.
    private static final double AIM = 0.005;

    private static final double TOLERANCE = 2e-4;

    static Stream<List<Pile>> holders() {
        return Stream.of(
                List.of(new Pile(45, 25), new Pile(25, 10)),
                List.of(new Pile(60, 8), new Pile(20, 40)),
                List.of(new Pile(15, 50), new Pile(15, 5)),
                List.of(new Pile(0, 5), new Pile(70, 30)),
                List.of(new Pile(20, 10), new Pile(35, 15), new Pile(12, 6)),
                List.of(new Pile(9, 4), new Pile(1, 9), new Pile(40, 12), new Pile(0, 3), new Pile(22, 22)));
    }

    @ParameterizedTest
    @MethodSource("holders")
    void releasesPricesAndSurplusAreThoseOfTheJointSolve(List<Pile> piles) {
        Outcome.Solved joint = OneMarket.solved(piles);

        Exchanged exchanged = exchanged(piles, 1000);

        assertThat(exchanged.found().agreed()).isTrue();
        double largest = piles.stream()
                .mapToDouble(pile -> Math.min(pile.rate(), pile.stock()))
                .sum();
        for (int k = 0; k < exchanged.tree().size(); k++) {
            int cell = k;
            double released = IntStream.range(0, piles.size())
                    .mapToDouble(g -> joint.course().at(Quantity.RELEASE, g, cell))
                    .sum();
            double offered = Arrays.stream(exchanged.found().offers())
                    .mapToDouble(offer -> offer[cell])
                    .sum();
            assertThat(offered).as("cell %d", k).isCloseTo(released, within(AIM * largest));
            assertThat(exchanged.found().prices()[0][k])
                    .isCloseTo(joint.course().at(Quantity.PRICE, 0, k), within(AIM * 160));
        }
        double nothing = OneMarket.solved(List.of(new Pile(1e-9, 1))).objective();
        assertThat(exchanged.surplus() - nothing)
                .isCloseTo(joint.objective() - nothing, within(AIM * (joint.objective() - nothing)));
    }

    @Test
    void aHolderOfNothingOffersNothingAndThatIsAgreed() {
        Exchanged exchanged = exchanged(List.of(new Pile(0, 10)), 1000);
        assertThat(exchanged.found().agreed()).isTrue();
        assertThat(exchanged.found().offers()[0]).containsOnly(0);
    }

    @Test
    void aPlanThatIsStoppedKeepsWhatWasFoundAndSaysThatItIsNotAgreed() {
        MarketPlan.Found found =
                exchanged(List.of(new Pile(45, 25), new Pile(25, 10)), 3).found();
        assertThat(found.agreed()).isFalse();
        assertThat(found.rounds()).isEqualTo(3);
        assertThat(found.gap()).isGreaterThan(TOLERANCE);
        assertThat(found.offers()[0][0]).isBetween(0.0, 25.0);
    }

    private record Exchanged(TimeTree tree, MarketPlan.Found found, double surplus) {}

    private static Exchanged exchanged(List<Pile> piles, int rounds) {
        Problem plain = OneMarket.problem(List.of());
        List<Desk> desks = piles.stream()
                .map(_ -> new Desk(0, List.of(new Stockpile.Access(0, 0))))
                .toList();
        var offered = new OfferedMarket(plain.market(), desks);
        var open = new Problem(
                offered.market(),
                plain.belief(),
                State.atRest(offered.market()),
                plain.from(),
                plain.months(),
                List.of(),
                plain.terminal());
        TimeTree tree = TimeTree.of(plain.belief(), plain.from(), plain.months());
        Horizon horizon = Horizon.of(tree, plain.belief(), plain.market().beta());
        var holders = piles.stream().map(MarketPlanTest::holder).toList();
        var seats = new ArrayList<MarketPlan.Seat>();
        for (SecretLots holder : holders) {
            holder.begin(horizon);
            seats.add(new MarketPlan.Seat(holder, new int[] {seats.size()}));
        }
        MarketPlan.Found found =
                new MarketPlan(new Equilibrium(), TOLERANCE, rounds).agree(offered, open, seats, (round, gap) -> true);
        double market = new Equilibrium()
                .solve(offered.given(open, found.offers()))
                .orElseThrow()
                .objective();
        return new Exchanged(tree, found, market + kept(piles, found, horizon));
    }

    private static SecretLots holder(Pile pile) {
        return new SecretLots(1, List.of(new SecretLots.Lot(0, pile.stock(), pile.rate(), 0, OneMarket.KEPT, 0, 0)));
    }

    /// What is left at the end of each branch, at what a kept tonne is worth.
    private static double kept(List<Pile> piles, MarketPlan.Found found, Horizon horizon) {
        double worth = 0;
        boolean[] leaves = horizon.leaves();
        for (int k = 0; k < horizon.size(); k++) {
            for (int p = 0; leaves[k] && p < piles.size(); p++) {
                double left = piles.get(p).stock();
                for (int cell = k; cell >= 0; cell = horizon.parents()[cell]) {
                    left -= found.offers()[p][cell];
                }
                worth += horizon.weight(k) * horizon.beta() * OneMarket.KEPT * left;
            }
        }
        return worth;
    }
}
