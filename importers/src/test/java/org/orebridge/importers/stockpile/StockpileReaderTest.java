package org.orebridge.importers.stockpile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;

class StockpileReaderTest {

    @Test
    void whatIsNotPublicIsWithheldAndABoundIsKeptInWords() {
        Imported<StockpileFactRow> imported = StockpileReader.read(TestFile.of("stockpile/facts.csv"));
        assertThat(imported.rows())
                .extracting(StockpileFactRow::id, StockpileFactRow::value, StockpileFactRow::year)
                .containsExactly(
                        tuple("KR-1", Figure.stated(60.0), 2022),
                        tuple("US-2", Figure.notAvailable(), 2023),
                        tuple("CN-1", Figure.withheld(), 2025),
                        tuple("JP-1", Figure.stated(42.0), 2020));
        assertThat(imported.rows().get(1).valueAsFound()).isEqualTo("<50");
        assertThat(imported.findings())
                .extracting(Finding::line, Finding::severity, Finding::found)
                .containsExactly(
                        tuple(3, Severity.NOTE, "\"<50\" is not one number"),
                        tuple(5, Severity.ERROR, "\"ZZZ\" is no country"),
                        tuple(7, Severity.ERROR, "2199 is in the future of this file"));
    }

    @Test
    void theRealTableIsReadWhole() {
        Imported<StockpileFactRow> imported = StockpileReader.read(TestFile.real("facts/stockpile_facts.csv"));
        assertThat(imported.rows()).hasSize(21);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
    }
}
