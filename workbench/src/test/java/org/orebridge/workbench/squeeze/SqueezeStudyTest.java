package org.orebridge.workbench.squeeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Language;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.report.SqueezePage;
import org.orebridge.workbench.study.Progress;

class SqueezeStudyTest {

    private static final List<Region> SHOWN = List.of(Region.of("CHN"), Region.of("JPN"), Region.of("KOR"));

    @Test
    void whenConcentrateRunsShortAndChinaSmeltsMoreTheChargeCollapsesAndOthersTreatLess() {
        SqueezeTable table = new SqueezeStudy(ReferenceDataset.bundled())
                .solve(List.of(new SqueezeNumbers(-0.04, 0.1, 0.2)), SHOWN, SmelterDraws.NONE, Progress.SILENT);
        SqueezeRow row = table.rows().getFirst();
        assertThat(row.benchmarkFirstYear()).isCloseTo(80, within(0.01));
        assertThat(row.smelters()).allSatisfy(one -> {
            assertThat(one.spotSecondYear()).isLessThan(30);
            assertThat(one.benchmarkSecondYear()).isCloseTo(one.spotSecondYear(), within(5.0));
        });
        assertThat(row.smelters().get(1).throughput())
                .isLessThan(row.smelters().get(0).throughput());
        assertThat(row.smelters().get(0).utilisation())
                .isCloseTo(row.smelters().get(0).throughput() / 1.1, within(1e-9));
        assertThat(row.refinedIndex()).isBetween(100.0, 120.0);
        assertThat(SqueezePage.of(table, Words.english())).contains("-4 %", "+10 %", "+20 %", "JPN");
    }

    @Test
    void drawsPutABandAroundEveryFigureAndTheSameSeedTheSame() {
        var grid = List.of(new SqueezeNumbers(-0.04, 0.1, 0.2));
        var draws = new SmelterDraws(3, 7);
        var study = new SqueezeStudy(ReferenceDataset.bundled());
        SqueezeTable table = study.solve(grid, SHOWN, draws, Progress.SILENT);
        assertThat(table.drawsDone()).isEqualTo(3);
        for (int i = 0; i < SHOWN.size(); i++) {
            assertThat(table.low().getFirst().smelters().get(i).spotSecondYear())
                    .isLessThan(table.high().getFirst().smelters().get(i).spotSecondYear());
        }
        assertThat(table).isEqualTo(study.solve(grid, SHOWN, draws, Progress.SILENT));
        assertThat(SqueezePage.of(table, Words.in(Language.JAPANESE))).contains("3個の抽出", "~");
        assertThat(SqueezePage.html(table, Words.english()))
                .contains("<h1>Too many smelters for too little concentrate</h1>", "<small>", "+20 %");
    }

    @Test
    void aShortageHasAMinusSignAndIsNoMoreThanHalf() {
        assertThatThrownBy(() -> new SqueezeNumbers(0.04, 0, 0)).hasMessageContaining("Maybe a sign is missing");
        assertThatThrownBy(() -> new SqueezeNumbers(0, 10, 0)).hasMessageContaining("Maybe it was meant in per cent");
    }
}
