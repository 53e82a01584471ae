package org.orebridge.planning.stockpile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// One pool of 24 t against a ban that is as likely to end in one month as in any other: how ways of releasing rank.
class UnknownEndPatternTest {

    private static final double POOL = 24;

    /// Most that can be released a month, t.
    private static final double RATE = 4;

    /// Thousand USD/t: what the first released tonne brings while the ban lasts, and what a kept one is worth.
    private static final double FIRST = 600;

    private static final double KEPT = 300;

    /// By which a month's worth falls with each tonne released in it.
    private static final double SLOPE = 100;

    private static final double BETA = Math.pow(1.1, -1.0 / 12);

    /// A ban of some mean length.
    private static final class Ban {
        private final double[] ends;
        private final int mean;
        private final ReleaseProgramme programme;

        Ban(int mean) {
            this.mean = mean;
            // Eight times the mean: what is cut off has a probability of 0.0003.
            this.ends = new double[8 * mean];
            double beyond = 1;
            for (int month = 0; month < ends.length - 1; month++) {
                ends[month] = beyond / mean;
                beyond -= ends[month];
            }
            ends[ends.length - 1] = beyond;
            List<MarginalValue> reliefs = Collections.nCopies(ends.length, relief());
            programme = new ReleaseProgramme(Stage.unknownEnd(reliefs, nothing(), ends, KEPT), BETA);
        }

        /// Once it has ended no released tonne is worth more than a kept one.
        private static MarginalValue nothing() {
            return MarginalValue.through(new double[] {0}, new double[] {0});
        }

        private static MarginalValue relief() {
            return MarginalValue.line(FIRST, SLOPE, FIRST / SLOPE);
        }

        /// Gain over never releasing.
        private double gain(Policy policy) {
            return programme.value(POOL, policy) - programme.value(POOL, Policy.hold());
        }

        /// As if the ban lasted exactly its mean length more, thought of anew each month.
        private double certain(double stock) {
            var months = new ArrayList<Stage>();
            Stage chain = Stage.last(1, 0, nothing(), KEPT);
            for (int month = 0; month < mean; month++) {
                chain = Stage.before(1, 0, relief(), List.of(chain));
                months.add(chain);
            }
            return new ReleaseProgramme(months.getLast(), BETA).plan(stock)[0];
        }

        private Policy certaintyEquivalent() {
            return (stage, month, stock) -> month < ends.length ? certain(stock) : 0;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 10, 20})
    void notKnowingTheEndIsBestPlannedFor(int mean) {
        var ban = new Ban(mean);
        double best = ban.gain(ban.programme.best());
        double certain = ban.gain(ban.certaintyEquivalent());
        double full = ban.gain((stage, month, stock) -> Math.min(stock, RATE));
        double even = ban.gain(Policy.constant(2));
        double foresight = ban.programme.worth(POOL).foresight() - ban.programme.value(POOL, Policy.hold());
        double first = ban.programme.plan(POOL)[0];

        // The pattern to expect: thinking of one length, anew each month, is 2 to 10 % worse than knowing that it may
        // end.
        assertThat(certain / best).isBetween(0.9, 0.98);
        assertThat(full).isLessThan(certain);
        assertThat(even).isBetween(full, best);
        assertThat(foresight / best).isBetween(1.03, 1.15);
        // Short bans are emptied into too fast, long ones too slowly; a plain steady release then beats it.
        assertThat(even > certain).isEqualTo(mean >= 10);
        assertThat(ban.certain(POOL) > first).isEqualTo(mean == 5);
    }
}
