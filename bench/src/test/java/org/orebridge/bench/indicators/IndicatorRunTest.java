package org.orebridge.bench.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.benchmark.IndicatorTerms;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.Progress;

class IndicatorRunTest {

    @TempDir
    Path folder;

    @Test
    void aYearIsMeasuredAndPandasWhereItIsHereFindsTheSame() {
        List<String> lines = new ArrayList<>();
        new IndicatorRun(new IndicatorTerms(1, 20, 1, true), lines::add, Progress.SILENT).run();

        IndicatorRates rates = JsonFile.read(String.join("\n", lines), IndicatorRates.class, "rates");
        assertThat(rates.places()).isEqualTo(GeneratedTables.GOODS * GeneratedTables.COUNTRIES);
        assertThat(rates.oursPerSecond()).isPositive();
        // Sums of hundreds of terms in another order; net imports lose some digits more.
        rates.rivals().ifPresent(them -> assertThat(them.largestDifference()).isLessThan(1e-9));
    }

    @Test
    void columnsComeBackAsTheyWereWritten() throws IOException {
        var inputs = GeneratedTables.of(1, 4);
        Columns.write(inputs, folder);
        assertThat(Columns.read(folder.resolve("production.f8"))).isEqualTo(inputs.production());
        assertThat(GeneratedTables.of(1, 4).amount()).isEqualTo(inputs.amount());
    }
}
