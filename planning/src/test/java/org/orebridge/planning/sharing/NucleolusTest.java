package org.orebridge.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Published nucleoli; elsewhere Kohlberg's criterion, and the definition itself against other shares.
class NucleolusTest {

    private static final double EXACT = 1e-9;

    private static void assertNucleolus(CoalitionGame game, double... expected) {
        Nucleolus found = Nucleolus.of(game);
        assertThat(found.shares()).containsExactly(expected, within(EXACT));
        assertThat(Kohlberg.holds(game, found.shares(), found.guaranteed())).isTrue();
    }

    /// Aumann and Maschler (1985), Journal of Economic Theory 36: the Talmud divides estates by the nucleolus.
    @Test
    void theTalmudDividesEstatesByTheNucleolus() {
        assertNucleolus(TextbookGames.bankruptcy(100, 100, 200, 300), 100.0 / 3, 100.0 / 3, 100.0 / 3);
        assertNucleolus(TextbookGames.bankruptcy(200, 100, 200, 300), 50, 75, 75);
        assertNucleolus(TextbookGames.bankruptcy(300, 100, 200, 300), 50, 100, 150);
    }

    /// Littlechild (1974), International Journal of Game Theory 3: the three shortest pay 13/4 each.
    @Test
    void theRunwayIsPaidAsInThePublishedFormula() {
        assertNucleolus(TextbookGames.airport(8, 11, 13, 18), -3.25, -3.25, -3.25, -8.25);
    }

    @Test
    void theScarceGloveGetsAll() {
        assertNucleolus(TextbookGames.gloves(), 1, 0, 0);
    }

    @Test
    void whereAnyTwoOfThreeCanTakeAllEachGetsAThirdAndTheCoreIsEmpty() {
        CoalitionGame majority = TextbookGames.voting(2, 1, 1, 1);
        assertNucleolus(majority, 1.0 / 3, 1.0 / 3, 1.0 / 3);
        assertThat(Nucleolus.of(majority).leastCore()).isCloseTo(1.0 / 3, within(EXACT));
    }

    /// Peleg (1968), SIAM J. Applied Mathematics 16: where a majority game is constant-sum, votes in their smallest
    /// whole numbers.
    @Test
    void votesInTheirSmallestNumbersAreTheNucleolusOfAMajorityGame() {
        assertNucleolus(TextbookGames.voting(51, 50, 49, 2, 1), 3.0 / 8, 2.0 / 8, 2.0 / 8, 1.0 / 8);
        assertNucleolus(TextbookGames.voting(4, 3, 1, 1, 1, 1), 3.0 / 7, 1.0 / 7, 1.0 / 7, 1.0 / 7, 1.0 / 7);
    }

    @Test
    void twoPlayersShareTheGainEvenly() {
        assertNucleolus(TextbookGames.game(2, s -> s == 3 ? 10 : s), 4.5, 5.5);
        assertNucleolus(TextbookGames.game(1, s -> 7), 7);
    }

    @Test
    void whereAllTogetherAreWorthTooLittleNobodysOwnValueIsGuaranteed() {
        CoalitionGame game = TextbookGames.game(3, s -> s == 7 ? 0 : Integer.bitCount(s) == 1 ? 1 : 0);
        assertThat(Nucleolus.of(game).guaranteed()).isFalse();
        assertNucleolus(game, 0, 0, 0);
    }

    /// By hand: 2 and 3 must get 5 each, so that 1 pays 8; who may not be held below nothing gets nothing.
    @Test
    void ownValuesAreKeptWhereTheyCanBe() {
        CoalitionGame game = TextbookGames.game(3, s -> switch (s) {
            case 6 -> 10;
            case 7 -> 2;
            default -> 0;
        });
        Nucleolus found = Nucleolus.of(game);
        assertThat(found.shares()).containsExactly(new double[] {0, 1, 1}, within(EXACT));
        assertThat(Kohlberg.holds(game, found.shares(), true)).isTrue();
        assertThat(Kohlberg.holds(game, found.shares(), false)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 8})
    void drawnGamesPassKohlbergsCriterionAndSharesMovedALittleDoNot(int players) {
        LongStream.range(0, 12).forEach(seed -> {
            CoalitionGame game = TextbookGames.random(players, seed);
            Nucleolus found = Nucleolus.of(game);
            assertThat(Arrays.stream(found.shares()).sum()).isCloseTo(game.value(game.grand()), within(EXACT));
            assertThat(Kohlberg.holds(game, found.shares(), found.guaranteed())).isTrue();
            double[] moved = found.shares().clone();
            moved[0] += 0.01;
            moved[1] -= 0.01;
            assertThat(Kohlberg.holds(game, moved, found.guaranteed())).isFalse();
        });
    }

    /// The definition itself: sorted complaints of no other shares are less, looked at from the largest on.
    @Test
    void noOtherSharesHaveLesserComplaints() {
        var random = new Random(5);
        LongStream.range(0, 20).forEach(seed -> {
            CoalitionGame game = TextbookGames.random(4, 100 + seed);
            Nucleolus found = Nucleolus.of(game);
            double[] best = complaints(game, found.shares());
            for (int trial = 0; trial < 200; trial++) {
                double[] other = found.shares().clone();
                int from = random.nextInt(4);
                double step = Math.pow(10, -3 * random.nextDouble());
                other[from] -= step;
                other[(from + 1 + random.nextInt(3)) % 4] += step;
                boolean allowed = !found.guaranteed() || other[from] >= game.value(1 << from);
                assertThat(!allowed || Arrays.compare(complaints(game, other), best) >= 0)
                        .isTrue();
            }
        });
    }

    /// The largest first, rounded so that equal ones are equal.
    private static double[] complaints(CoalitionGame game, double[] shares) {
        return IntStream.range(1, game.grand())
                .mapToDouble(s -> game.value(s) - CoalitionGame.sum(shares, s))
                .map(e -> -Math.round(e * 1e9))
                .sorted()
                .map(e -> -e)
                .toArray();
    }

    @Test
    void tenPlayersAreSolved() {
        CoalitionGame game = TextbookGames.random(10, 1);
        Nucleolus found = Nucleolus.of(game);
        assertThat(Kohlberg.holds(game, found.shares(), found.guaranteed())).isTrue();
        assertThat(Nucleolus.of(TextbookGames.random(10, 1)).shares()).containsExactly(found.shares());
    }
}
