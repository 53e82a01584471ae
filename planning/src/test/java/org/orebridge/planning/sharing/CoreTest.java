package org.orebridge.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Who would leave, by how much, and what is told without solving.
class CoreTest {

    private static final double EXACT = 1e-9;

    @Test
    void theShapleyValueOfTheSharedStockIsNotStableAndTheOwenPointIs() {
        CoalitionGame game = TextbookGames.sharing();
        Core shapley = Core.test(game, Shapley.of(game));
        assertThat(shapley.inside()).isFalse();
        assertThat(shapley.leavers()).containsExactly("J", "K");
        assertThat(shapley.violation()).isCloseTo(750 - 733.0 - 1.0 / 3, within(EXACT));
        assertThat(Core.test(game, new double[] {450, 312.5, 12.5}).inside()).isTrue();
    }

    @Test
    void sharesThatDoNotAddUpAreNotInTheCore() {
        Core core = Core.test(TextbookGames.sharing(), new double[] {500, 400, 100});
        assertThat(core.inside()).isFalse();
        assertThat(core.violation()).isNegative();
        assertThat(core.gap()).isCloseTo(225, within(EXACT));
    }

    @Test
    void theNucleolusIsInTheCoreExactlyIfTheCoreIsNotEmpty() {
        LongStream.range(0, 40).forEach(seed -> {
            CoalitionGame game = TextbookGames.random(4, seed);
            Nucleolus nucleolus = Nucleolus.of(game);
            Core core = Core.test(game, nucleolus.shares());
            if (nucleolus.guaranteed()) {
                assertThat(core.violation()).isCloseTo(nucleolus.leastCore(), within(EXACT));
            }
            assertThat(core.inside()).isEqualTo(nucleolus.leastCore() <= EXACT);
        });
    }

    @Test
    void pairsWorthLessTogetherAreCountedAndListed() {
        CoalitionGame game = CoalitionGame.of(List.of("A", "B", "C"), new double[] {0, 1, 1, 1.5, 1, 3, 2, 2.75});
        Superadditivity found = Superadditivity.of(game);
        assertThat(found.pairs()).isEqualTo(6);
        assertThat(found.violations())
                .containsExactly(
                        new Superadditivity.Violation(List.of("A", "C"), List.of("B"), 1.25),
                        new Superadditivity.Violation(List.of("B"), List.of("A"), 0.5),
                        new Superadditivity.Violation(List.of("B", "C"), List.of("A"), 0.25));
    }

    @Test
    void losersAreMadeWholeByWinnersInProportion() {
        List<String> players = List.of("A", "B", "C");
        Transfers least =
                Transfers.nobodyLoses(players, new double[] {-30, 90, 30}).orElseThrow();
        assertThat(least.received()).containsExactly(new double[] {30, -22.5, -7.5}, within(EXACT));
        assertThat(least.total()).isCloseTo(30, within(EXACT));
        assertThat(least.payments()).extracting(Transfers.Payment::from).containsExactly("B", "C");
        assertThat(Transfers.nobodyLoses(players, new double[] {-30, 10, 10})).isEmpty();
        assertThat(Transfers.nobodyLoses(players, new double[] {1, 2, 3})
                        .orElseThrow()
                        .payments())
                .isEmpty();
        Transfers equal = Transfers.equalGain(players, new double[] {-30, 90, 30});
        assertThat(equal.received()).containsExactly(new double[] {60, -60, 0}, within(EXACT));
        assertThat(equal.payments()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transfers.to(players, new double[] {1, 2, 3}, new double[] {1, 2, 4}));
    }

    @Test
    void paymentsBringEachToItsShareAndAddUpToNothing() {
        LongStream.range(0, 20).forEach(seed -> {
            CoalitionGame game = TextbookGames.random(6, seed);
            double[] gains = Nucleolus.of(game).shares();
            Transfers transfers = Transfers.to(game.players(), gains, Shapley.of(game));
            double[] received = new double[6];
            transfers.payments().forEach(p -> {
                received[game.players().indexOf(p.to())] += p.amount();
                received[game.players().indexOf(p.from())] -= p.amount();
            });
            assertThat(received).containsExactly(transfers.received(), within(EXACT));
            assertThat(Arrays.stream(transfers.received()).sum()).isCloseTo(0, within(EXACT));
            assertThat(transfers.payments()).hasSizeLessThan(6);
        });
    }

    @Test
    void aGameHasOneToThirtyPlayersWithNamesOfTheirOwn() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextbookGames.game(31, s -> 0))
                .withMessageContaining("1 to 30");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoalitionGame(List.of("A", "A"), s -> 0))
                .withMessageContaining("twice");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextbookGames.game(2, s -> Double.NaN).value(3))
                .withMessageContaining("P1, P2");
    }
}
