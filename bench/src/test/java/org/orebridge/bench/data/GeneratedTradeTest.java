package org.orebridge.bench.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.HsCode;
import org.orebridge.importers.baci.BaciReader;

class GeneratedTradeTest {

    private static final List<HsCode> WANTED = List.of(HsCode.of("810411"), HsCode.of("2603"));

    @TempDir
    Path folder;

    @Test
    void aGeneratedYearIsReadWithoutErrorsAndHasEveryFlowOnce() throws IOException {
        Path file = folder.resolve("BACI_HS17_Y2024_V202601.csv");
        new GeneratedTrade(WANTED, 1).write(file, 20_000);
        var imported = BaciReader.read(file);
        assertThat(imported.rows()).hasSize(20_000);
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.rows()).anyMatch(row -> row.code().equals(HsCode.of("810411")));
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path one = folder.resolve("one.csv");
        Path other = folder.resolve("other.csv");
        new GeneratedTrade(WANTED, 7).write(one, 1_000);
        new GeneratedTrade(WANTED, 7).write(other, 1_000);
        assertThat(other).hasSameBinaryContentAs(one);
        assertThat(Files.readString(one)).startsWith("t,i,j,k,v,q\n");
    }

    @Test
    void aSmallYearIsMeasuredAndNothingOfItStays() {
        List<String> lines = new ArrayList<>();
        new DataRun(
                        new org.orebridge.workbench.benchmark.DataTerms(20_000, 1, false),
                        lines::add,
                        org.orebridge.workbench.study.Progress.SILENT)
                .run();
        assertThat(String.join("\n", lines)).contains("20,000 rows", "ratio:", "figures kept");
    }
}
