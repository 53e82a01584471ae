package org.orebridge.workbench.cooperation.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BandsTest {

    /// Two holders; each takes its own releases off the bands and looks at what is left.
    @Test
    void noHolderIsLeftWithANarrowIntervalOfTheOthersReleases() {
        var random = new Random(5);
        for (int trial = 0; trial < 200; trial++) {
            double[][] releases = {months(random, 10), months(random, 3)};
            double step = new Bands(List.<double[][]>of(releases)).step(0.4);
            for (int reader = 0; reader < 2; reader++) {
                double low = 0;
                double high = 0;
                double other = 0;
                for (int t = 0; t < 12; t++) {
                    double from = Bands.low(Bands.total(releases, t), step);
                    low += Math.max(0, from - releases[reader][t]);
                    high += Math.max(0, from + step - releases[reader][t]);
                    other += releases[1 - reader][t];
                }
                assertThat(other).isBetween(low - 1e-9, high + 1e-9);
                assertThat((high - low) / high).isGreaterThanOrEqualTo(0.4 - 1e-9);
            }
        }
    }

    /// All others put their releases together, along every branch.
    @Test
    void notEvenAllOthersTogetherAreLeftWithANarrowIntervalOfTheLastOnes() {
        var random = new Random(6);
        for (int trial = 0; trial < 200; trial++) {
            List<double[][]> branches = List.of(
                    new double[][] {months(random, 10), months(random, 3), months(random, 6)},
                    new double[][] {months(random, 1), months(random, 8), new double[12]});
            double step = new Bands(branches).step(0.4);
            for (double[][] branch : branches) {
                for (double[] last : branch) {
                    double low = 0;
                    double high = 0;
                    for (int t = 0; t < 12; t++) {
                        double others = Bands.total(branch, t) - last[t];
                        double from = Bands.low(Bands.total(branch, t), step);
                        low += Math.max(0, from - others);
                        high += Math.max(0, from + step - others);
                    }
                    assertThat(Arrays.stream(last).sum()).isBetween(low - 1e-9, high + 1e-9);
                    assertThat((high - low) / high).isGreaterThanOrEqualTo(0.4 - 1e-9);
                }
            }
        }
    }

    @Test
    void bandsAreAsNarrowAsThatAllows() {
        double[][] releases = {{4.2, 4.1, 4.3}, {4.1, 4.4, 4.2}};
        double wide = new Bands(List.<double[][]>of(releases)).step(0.4);
        assertThat(new Bands(List.<double[][]>of(releases)).step(0.05)).isLessThan(wide);
        assertThat(new Bands(List.<double[][]>of(releases)).step(0.9)).isGreaterThan(wide);
    }

    /// Who has nothing to hide behind is hidden by wider bands.
    @Test
    void aSingleHolderIsReadOffByEverybodyAndStillNotToldNarrowly() {
        double[][] releases = {{2.31, 2.31, 2.31}};
        double step = new Bands(List.<double[][]>of(releases)).step(0.4);
        double low = 3 * Bands.low(2.31, step);
        double high = low + 3 * step;
        assertThat((high - low) / high).isGreaterThanOrEqualTo(0.4);
    }

    @Test
    void nothingReleasedIsABandFromZero() {
        double[][] releases = {{0, 0}, {0, 0}};
        double step = new Bands(List.<double[][]>of(releases)).step(0.4);
        assertThat(step).isEqualTo(1);
        assertThat(Bands.low(0, step)).isZero();
    }

    private static double[] months(Random random, double most) {
        return random.doubles(12, 0, most).toArray();
    }
}
