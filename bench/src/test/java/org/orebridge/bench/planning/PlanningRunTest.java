package org.orebridge.bench.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.benchmark.PlanningTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

class PlanningRunTest {

    @Test
    void aPlanUnderAnUnknownEndIsThatOfTheProgrammesThatKnowItMerged() {
        List<String> lines = new ArrayList<>();
        boolean same = new PlanningRun(new PlanningTerms(1, 0, 1, true), lines::add, Progress.SILENT).run();

        TreeRates rates = JsonFile.read(String.join("\n", lines), TreeRates.class, "rates");
        assertThat(same).isTrue();
        assertThat(rates.difference()).isLessThan(TreeRates.TOLERANCE);
        // 37 months in which the end may still be ahead, then each end's own months up to the 48th.
        assertThat(rates.cells()).isEqualTo(37 + (48 - 7) + (48 - 13) + (48 - 19) + (48 - 25) + (48 - 37));
        assertThat(rates.perfect()).isPositive();
    }
}
