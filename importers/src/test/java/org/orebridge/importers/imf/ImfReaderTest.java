package org.orebridge.importers.imf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Price;
import org.orebridge.importers.Imported;
import org.orebridge.importers.PriceRow;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.TestWorkbook;

class ImfReaderTest {

    @Test
    void theWideFormIsReadInTheUnitsOfTheImfAndIndicesAreLeftOut() {
        Imported<PriceRow> imported = ImfReader.read(TestFile.of("imf/imf-wide.csv"));
        assertThat(imported.rows()).extracting(PriceRow::series).containsExactly("PCOBA", "PCOPP", "PURAN");
        assertThat(imported.rows().getLast().price().known().orElseThrow().usdPerTonne())
                .isEqualTo(50 / 0.45359237e-3, within(1e-6));
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly(
                        "\"PALLMETA\" is no price per mass (unit: unknown)",
                        "\"PNEW\" is no price per mass (unit: unknown)");
    }

    @Test
    void theLongFormIsReadAndItsBadLinesAreFindings() {
        Imported<PriceRow> imported = ImfReader.read(TestFile.of("imf/imf-long.csv"));
        assertThat(imported.rows())
                .extracting(PriceRow::price)
                .containsExactly(Figure.stated(Price.ofUsdPerTonne(24_000)), Figure.notAvailable());
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly("\"2025-13\" is no month", "\"EUR\" is neither USD nor INDEX");
    }

    @Test
    void theRealTablesAreReadWhole() {
        Imported<PriceRow> wide = ImfReader.read(TestFile.real("prices/imf_pcps_metals_monthly.csv"));
        assertThat(wide.rows()).hasSize(429 * 13);
        assertThat(wide.findings()).hasSize(5);
        Imported<PriceRow> narrow = ImfReader.read(TestFile.real("prices/imf_crm_prices_monthly.csv"));
        assertThat(narrow.rows()).hasSize(1097);
        assertThat(narrow.findings()).isEmpty();
        assertThat(narrow.rows())
                .filteredOn(r -> r.series().equals("Cobalt") && r.month().equals(YearMonth.of(2026, 3)))
                .singleElement()
                .satisfies(r -> assertThat(r.price().known().orElseThrow().usdPerTonne())
                        .isEqualTo(55849.36, within(0.01)));
    }

    @Test
    void theWorkbookIsReadWithoutItsIndices(@TempDir Path folder) throws IOException {
        Path file = new TestWorkbook()
                .sheet(
                        "External",
                        List.of(
                                List.of("Commodity", "PMETA", "PCOBA", "PCOPP"),
                                List.of("Commodity.Description", "Metal index", "Cobalt", "Copper"),
                                List.of("Data Type", "Index", "USD", "USD"),
                                List.of("Frequency", "Monthly", "Monthly", "Monthly"),
                                List.of("1992M1", "40.5", "54000", "2138.43"),
                                List.of("1992M10", "41", "", "2250")))
                .write(folder.resolve("external-data.xlsx"));
        Imported<PriceRow> imported = ImfReader.read(file);
        assertThat(imported.rows())
                .extracting(PriceRow::series, PriceRow::month, PriceRow::price)
                .containsExactly(
                        tuple("PCOBA", YearMonth.of(1992, 1), Figure.stated(Price.ofUsdPerTonne(54_000))),
                        tuple("PCOPP", YearMonth.of(1992, 1), Figure.stated(Price.ofUsdPerTonne(2138.43))),
                        tuple("PCOBA", YearMonth.of(1992, 10), Figure.notAvailable()),
                        tuple("PCOPP", YearMonth.of(1992, 10), Figure.stated(Price.ofUsdPerTonne(2250))));
        Path other = new TestWorkbook().sheet("Sheet1", List.of(List.of("x"))).write(folder.resolve("other.xlsx"));
        assertThatThrownBy(() -> ImfReader.read(other)).hasMessageContaining("has no row \"Commodity\"");
    }
}
