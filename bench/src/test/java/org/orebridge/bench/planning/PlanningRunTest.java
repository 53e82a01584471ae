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

        PlanningRates both = JsonFile.read(String.join("\n", lines), PlanningRates.class, "rates");
        TreeRates rates = both.plan();
        assertThat(both.sharing()).isEmpty();
        assertThat(same).isTrue();
        assertThat(rates.difference()).isLessThan(TreeRates.TOLERANCE);
        // 37 months in which the end may still be ahead, then each end's own months up to the 48th.
        assertThat(rates.cells()).isEqualTo(37 + (48 - 7) + (48 - 13) + (48 - 19) + (48 - 25) + (48 - 37));
        assertThat(rates.perfect()).isPositive();
    }

    @Test
    void bothResultsAreOneDocument() {
        List<String> lines = new ArrayList<>();
        new PlanningRun(new PlanningTerms(1, 1, 1, true), lines::add, Progress.SILENT).run();

        PlanningRates both = JsonFile.read(String.join("\n", lines), PlanningRates.class, "rates");
        assertThat(both.sharing().orElseThrow().scenarios()).hasSize(1);
        assertThat(both.plan().cells()).isPositive();
    }
}
