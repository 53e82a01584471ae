package org.orebridge.bench.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.bench.stress.Verdict.Ending;
import org.orebridge.highs.HighsSolver;
import org.orebridge.workbench.benchmark.StressTerms;
import org.orebridge.workbench.study.Progress;

class StressTestTest {

    private static final StressTest TEST = new StressTest(HighsSolver.load().with(HighsSolver.Method.SIMPLEX, 1e-7));

    @Test
    void threeHundredNetworksEndAsSolvedOrWithAReasonAndNoneWrongly() {
        for (long seed = 1; seed <= 300; seed++) {
            Verdict verdict = TEST.judge(seed, true);

            assertThat(verdict.ending())
                    .as(verdict.toString())
                    .isIn(Ending.SOLVED, Ending.INACCURATE, Ending.NO_ANSWER, Ending.FAILED, Ending.UNDECIDED);
            if (verdict.ending() != Ending.SOLVED && verdict.ending() != Ending.INACCURATE) {
                assertThat(verdict.reason()).isNotEmpty();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameNetwork() {
        Verdict one = TEST.judge(29, true);
        Verdict two = TEST.judge(29, true);

        assertThat(two.iterations()).isEqualTo(one.iterations());
        assertThat(two.columns()).isEqualTo(one.columns());
        assertThat(two.conditions()).isEqualTo(one.conditions());
    }

    @Test
    void aRunTellsHowManyEndedHow() {
        List<String> lines = new ArrayList<>();
        var run = new StressRun(HighsSolver.load(), new StressTerms(20, 1, true, false), lines::add, Progress.SILENT);

        assertThat(run.run()).isTrue();
        assertThat(lines.getFirst()).startsWith("20 random networks from seed 1");
        assertThat(lines).anyMatch(line -> line.contains("solved to tolerance"));
    }
}
