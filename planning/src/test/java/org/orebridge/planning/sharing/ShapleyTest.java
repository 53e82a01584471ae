package org.orebridge.planning.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/// Published values, and the properties that make the value what it is, on games drawn by a seed.
class ShapleyTest {

    private static final double EXACT = 1e-9;

    private static void assertShares(double[] found, double... expected) {
        assertThat(found).containsExactly(expected, within(EXACT));
    }

    /// Littlechild and Owen (1973), Management Science 20: each part of the runway is paid by those who need it.
    @Test
    void thoseWhoNeedAPartOfTheRunwayPayItInEqualParts() {
        assertShares(Shapley.of(TextbookGames.airport(8, 11, 13, 18)), -2, -3, -4, -9);
    }

    /// Shapley (1959); the owner of the scarce glove gets four times what one of the others gets.
    @Test
    void theScarceGloveGetsTwoThirds() {
        assertShares(Shapley.of(TextbookGames.gloves()), 2.0 / 3, 1.0 / 6, 1.0 / 6);
    }

    /// Shapley and Shubik (1954), American Political Science Review 48: five with a veto and ten without.
    @Test
    void theSecurityCouncilHasThePublishedPower() {
        var votes = new double[15];
        Arrays.fill(votes, 1);
        Arrays.fill(votes, 0, 5, 7);
        double[] power = Shapley.of(TextbookGames.voting(39, votes));
        assertThat(power[0]).isCloseTo(421.0 / 2145, within(EXACT));
        assertThat(power[14]).isCloseTo(4.0 / 2145, within(EXACT));
    }

    @Test
    void oneVoteInFiftyOneHasAsMuchPowerAsFortyNine() {
        assertShares(Shapley.of(TextbookGames.voting(51, 50, 49, 1)), 2.0 / 3, 1.0 / 6, 1.0 / 6);
    }

    @Test
    void aStockThatTwoOthersNeedIsSharedAsWorkedOutByHand() {
        assertThat(Shapley.of(TextbookGames.sharing()))
                .containsExactly(new double[] {416.6667, 316.6667, 41.6667}, within(5e-5));
    }

    /// Kalai and Samet (1987), International Journal of Game Theory 16.
    @Test
    void weightsDivideWhatNobodyHasWithoutTheOthers() {
        CoalitionGame unanimity = TextbookGames.game(3, s -> s == 7 ? 12 : 0);
        assertShares(Shapley.weighted(unanimity, new double[] {1, 2, 3}), 2, 4, 6);
        CoalitionGame drawn = TextbookGames.random(6, 4);
        assertShares(Shapley.weighted(drawn, new double[] {2, 2, 2, 2, 2, 2}), Shapley.of(drawn));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapley.weighted(unanimity, new double[] {1, 0, 1}))
                .withMessageContaining("weight above zero");
    }

    @Test
    void sharesAddUpToWhatAllAreWorth() {
        LongStream.range(0, 20).forEach(seed -> {
            CoalitionGame game = TextbookGames.random(7, seed);
            assertThat(Arrays.stream(Shapley.of(game)).sum()).isCloseTo(game.value(game.grand()), within(EXACT));
        });
    }

    @Test
    void playersWhoAddTheSameGetTheSameAndOneWhoAddsItsOwnGetsIts() {
        CoalitionGame drawn = TextbookGames.random(4, 9);
        // Players 5 and 6 only count together by how many they are; player 7 adds 3 to everybody.
        CoalitionGame game = TextbookGames.game(
                7,
                s -> drawn.value(s & 15) * (1 + Integer.bitCount(s >> 4 & 3))
                        + 2.0 * Integer.bitCount(s >> 4 & 3)
                        + 3 * (s >> 6));
        double[] shares = Shapley.of(game);
        assertThat(shares[4]).isCloseTo(shares[5], within(EXACT));
        assertThat(shares[6]).isCloseTo(3, within(EXACT));
    }

    @Test
    void sharesOfTwoGamesAddUpToThoseOfTheirSum() {
        CoalitionGame one = TextbookGames.random(6, 1);
        CoalitionGame other = TextbookGames.random(6, 2);
        double[] both = Shapley.of(TextbookGames.game(6, s -> one.value(s) + other.value(s)));
        var added = new double[6];
        Arrays.setAll(added, i -> Shapley.of(one)[i] + Shapley.of(other)[i]);
        assertShares(both, added);
    }

    @Test
    void aSampleLiesWithinFourStandardErrorsOfTheExactValue() {
        LongStream.range(0, 10).forEach(seed -> {
            CoalitionGame game = TextbookGames.random(9, seed);
            double[] exact = Shapley.of(game);
            SampledShapley sample = SampledShapley.of(game, 400, seed);
            for (int i = 0; i < 9; i++) {
                assertThat(sample.shares()[i]).isCloseTo(exact[i], within(4 * sample.standardErrors()[i]));
                assertThat(sample.standardErrors()[i]).isPositive();
            }
            assertThat(Arrays.stream(sample.shares()).sum()).isCloseTo(game.value(game.grand()), within(EXACT));
        });
    }

    @Test
    void aSampleOfTwentyFourPlayersFindsWhatSymmetryDemands() {
        CoalitionGame game = TextbookGames.game(24, s -> Math.pow(Integer.bitCount(s), 2));
        SampledShapley sample = SampledShapley.of(game, 50, 7);
        // An order and its reverse cancel exactly here: place k adds 2k-1, place 25-k adds 49-2k.
        assertThat(sample.shares()).containsOnly(new double[] {24}, within(EXACT));
        assertThat(sample.solved()).isLessThan(1 << 24);
    }

    @Test
    void theSameSeedGivesTheSameSample() {
        SampledShapley one = SampledShapley.of(TextbookGames.random(8, 3), 20, 11);
        SampledShapley again = SampledShapley.of(TextbookGames.random(8, 3), 20, 11);
        assertThat(again.shares()).containsExactly(one.shares());
        assertThat(SampledShapley.of(TextbookGames.random(8, 3), 20, 12).shares())
                .isNotEqualTo(one.shares());
    }
}
