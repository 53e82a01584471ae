package org.orebridge.importers.usgs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;

class CriticalReaderTest {

    @Test
    void eachColumnOfALineIsAStatisticAndAnEmptyOneIsNone() {
        Imported<SalientRow> imported = CriticalReader.read(TestFile.of("usgs/usgs-critical.csv"));
        assertThat(imported.rows())
                .filteredOn(row -> row.commodity().equals("Antimony"))
                .extracting(SalientRow::country, SalientRow::detail, SalientRow::unit, SalientRow::value)
                .containsExactly(
                        tuple("United States", "Production: Primary", "metric tons", Figure.withheld()),
                        tuple("United States", "Production: Secondary", "metric tons", Figure.estimated(3500.0)),
                        tuple("United States", "Consumption, apparent", "metric tons", Figure.estimated(45_000.0)),
                        tuple(
                                "United States",
                                "Net import reliance as a percentage of apparent consumption",
                                "percent",
                                Figure.estimated(91.0)),
                        tuple("China", "Production of the leading country", "metric tons", Figure.estimated(40_000.0)),
                        tuple(
                                "China",
                                "Share of the leading country in the world's production",
                                "percent",
                                Figure.estimated(36.0)),
                        tuple("World total", "World production", "metric tons", Figure.estimated(110_000.0)));
        assertThat(imported.rows())
                .filteredOn(row -> row.commodity().equals("Barite"))
                .extracting(SalientRow::value)
                .containsExactly(
                        Figure.withheld(),
                        Figure.notAvailable(),
                        Figure.withheld(),
                        Figure.estimated(75.0),
                        Figure.estimated(8_700_000.0));
        assertThat(imported.rows()).allMatch(row -> row.year() == 2025);
    }

    @Test
    void theRealTableIsReadWhole() {
        Imported<SalientRow> imported =
                CriticalReader.read(TestFile.real("usgs-mcs/MCS2026_T7_Critical_Minerals_Salient.csv"));
        assertThat(imported.rows().stream().map(SalientRow::commodity).distinct())
                .hasSize(39);
        assertThat(imported.rows())
                .filteredOn(row ->
                        row.commodity().equals("Antimony") && row.country().equals("China"))
                .extracting(SalientRow::value)
                .containsExactly(Figure.estimated(40_000.0), Figure.estimated(36.0));
    }
}
