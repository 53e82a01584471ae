package org.orebridge.market.cholesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BlockCholeskyTest {

    private static final int[] ONE = {-1};
    private static final int[] CHAIN = {-1, 0, 1, 2, 3, 4};
    /// A trunk of four months, of which three let a branch go.
    private static final int[] COMB = {-1, 0, 0, 1, 1, 2, 3, 3, 4, 5, 6};
    /// Two trees that have nothing to do with each other.
    private static final int[] FOREST = {-1, -1, 0, 1, 2, 3};

    static Stream<Arguments> shapes() {
        return Stream.of(ONE, CHAIN, COMB, FOREST)
                .flatMap(parents -> IntStream.of(1, 3, 7, 20, 45)
                        .boxed()
                        .flatMap(rows ->
                                IntStream.rangeClosed(1, 3).mapToObj(seed -> Arguments.of(seed, parents, rows))));
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void whatItSolvesMultipliesBackToTheRightHandSide(int seed, int[] parents, int rows) {
        var random = RandomPattern.of(seed, parents, rows, 4 * rows);
        var cholesky = new BlockCholesky(new Elimination(random.pattern()), random.value());

        assertSolves(cholesky, random);
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void programmesOfOnePatternShareTheElimination(int seed, int[] parents, int rows) {
        var one = RandomPattern.of(seed, parents, rows, 4 * rows);
        var other = one.renewed(seed + 100);
        var shared = new Elimination(one.pattern());
        var choleskyOfOne = new BlockCholesky(shared, one.value());
        var choleskyOfOther = new BlockCholesky(shared, other.value());

        assertSolves(choleskyOfOne, one);
        assertSolves(choleskyOfOther, other);
        assertSolves(choleskyOfOne, one);
    }

    private static void assertSolves(BlockCholesky cholesky, RandomPattern random) {
        double[] planted = new Random(7).doubles(random.pattern().rows(), -1, 1).toArray();
        double[] r = RandomPattern.times(random.matrix(), planted);
        cholesky.factor(random.d());
        cholesky.solve(r);

        assertThat(RandomPattern.times(random.matrix(), r))
                .containsExactly(RandomPattern.times(random.matrix(), planted), within(1e-9));
    }

    @Test
    void aRowThatNoColumnTouchesKeepsAZero() {
        var pattern = new Pattern(new int[] {0, 1, 2}, new int[] {0, 2}, new int[] {0, 0, 0});
        var cholesky = new BlockCholesky(new Elimination(pattern), new double[] {1, 2});
        double[] r = {3, 0, 8};

        cholesky.factor(new double[] {1, 1});
        cholesky.solve(r);

        assertThat(r).containsExactly(3, 0, 2);
    }

    @Test
    void aRowThatSaysTheSameAsAnotherIsLeftOut() {
        // Twelve columns in the same two rows, and enough rows beside them that a front is needed.
        var random = RandomPattern.of(5, ONE, 30, 200);
        Pattern pattern = random.pattern();
        int rows = pattern.rows() + 1;
        // The new row repeats row 0 entry by entry.
        int copies = (int) Arrays.stream(pattern.row()).filter(i -> i == 0).count();
        var start = new int[pattern.columns() + 1];
        var row = new int[pattern.row().length + copies];
        var value = new double[row.length];
        for (int j = 0; j < pattern.columns(); j++) {
            int at = start[j];
            for (int e = pattern.start()[j]; e < pattern.start()[j + 1]; e++) {
                row[at] = pattern.row()[e];
                value[at++] = random.value()[e];
                if (pattern.row()[e] == 0) {
                    row[at] = rows - 1;
                    value[at++] = random.value()[e];
                }
            }
            start[j + 1] = at;
        }
        var doubled = new RandomPattern(new Pattern(start, row, new int[rows]), value, random.d());
        var cholesky = new BlockCholesky(new Elimination(doubled.pattern()), value);

        assertSolves(cholesky, doubled);
    }

    @Test
    void theSameNumbersGiveTheSameBits() {
        var random = RandomPattern.of(3, COMB, 20, 80);
        double[] one = new Random(1).doubles(random.pattern().rows()).toArray();
        double[] two = one.clone();
        var first = new BlockCholesky(new Elimination(random.pattern()), random.value());
        var second = new BlockCholesky(new Elimination(random.pattern()), random.value());

        first.factor(random.d());
        first.solve(one);
        second.factor(random.renewed(9).d());
        second.factor(random.d());
        second.solve(two);

        assertThat(two).containsExactly(one);
    }
}
