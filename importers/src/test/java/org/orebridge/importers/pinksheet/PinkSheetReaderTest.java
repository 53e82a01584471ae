package org.orebridge.importers.pinksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Price;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Imported;
import org.orebridge.importers.PriceRow;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.TestWorkbook;
import org.orebridge.importers.WrongFile;

class PinkSheetReaderTest {

    @Test
    void pricesBecomeDollarsPerTonAndAnEmptyCellIsNotAvailable() {
        Imported<PriceRow> imported = PinkSheetReader.read(TestFile.of("pinksheet/pinksheet-clean.csv"));
        assertThat(imported.rows()).hasSize(4);
        PriceRow copper = imported.rows().getFirst();
        assertThat(copper.series()).isEqualTo("Copper");
        assertThat(copper.month()).isEqualTo(YearMonth.of(1960, 1));
        assertThat(copper.price()).isEqualTo(Figure.stated(Price.ofUsdPerTonne(715.4)));
        assertThat(copper.row()).isEqualTo(2);
        assertThat(imported.rows().get(1).price().known().orElseThrow().usdPerTonne())
                .isEqualTo(35.27 * 32150.7466, within(0.1));
        assertThat(imported.rows().get(2).price()).isEqualTo(Figure.notAvailable());
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly("\"Iron ore, cfr spot ($/dmtu)\" is no price per mass (unit: $/dmtu)");
    }

    @Test
    void badCellsAndMonthsOutOfOrderAreFindings() {
        Imported<PriceRow> imported = PinkSheetReader.read(TestFile.of("pinksheet/pinksheet-bad-cells.csv"));
        assertThat(imported.rows()).extracting(PriceRow::row).containsExactly(5, 6);
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly(
                        "\"January\" is no month",
                        "\"ten\" is no price",
                        "\"-5\" is no price",
                        "2024-04 stands after 2024-04",
                        "line 6 says otherwise about the same: 9000 USD/t there, 9001 USD/t here");
    }

    @Test
    void theRealTableIsReadWholeAndItsWorkbookSaysTheSame() {
        Imported<PriceRow> imported = PinkSheetReader.read(TestFile.real("prices/pinksheet_metals_monthly.csv"));
        assertThat(imported.rows()).hasSize(797 * 10);
        assertThat(imported.findings()).hasSize(1);
        assertThat(imported.rows())
                .filteredOn(r -> r.series().equals("Copper") && r.month().equals(YearMonth.of(2026, 5)))
                .singleElement()
                .satisfies(r -> assertThat(r.price()).isEqualTo(Figure.stated(Price.ofUsdPerTonne(13543.19))));
        Imported<PriceRow> book =
                PinkSheetReader.read(TestFile.real("prices/CMO-Historical-Data-Monthly_2026-06-02.xlsx"));
        assertThat(book.intake().edition())
                .isEqualTo(Edition.of("world-bank-pink-sheet", "2026-06", LocalDate.of(2026, 6, 2)));
        assertThat(book.findings(Severity.ERROR)).isEmpty();
        Map<List<Object>, Figure<Price>> inBook =
                book.rows().stream().collect(Collectors.toMap(PriceRow::subject, PriceRow::price));
        assertThat(imported.rows())
                .allSatisfy(row -> assertThat(inBook.get(row.subject())).isEqualTo(row.price()));
    }

    @Test
    void theWorkbookIsReadBelowItsHeading(@TempDir Path folder) throws IOException {
        Path file = new TestWorkbook()
                .sheet("AFOSHEET", List.of())
                .sheet(
                        "Monthly Prices",
                        List.of(
                                List.of("World Bank Commodity Price Data (The Pink Sheet)"),
                                List.of("Updated on June 02, 2026"),
                                List.of("", "Crude oil", "Copper", "Coal **"),
                                List.of("", "($/bbl)", "($/mt)", "($/mt)"),
                                List.of("1960M01", "1.63", "715.40000000000009", "\u2026"),
                                List.of("1960M02", "1.63", "728.19", "...")))
                .write(folder.resolve("CMO.xlsx"));
        Imported<PriceRow> imported = PinkSheetReader.read(file);
        assertThat(imported.rows())
                .extracting(PriceRow::series, PriceRow::row, PriceRow::price)
                .containsExactly(
                        tuple("Coal", 5, Figure.notAvailable()),
                        tuple("Copper", 5, Figure.stated(Price.ofUsdPerTonne(715.4000000000001))),
                        tuple("Coal", 6, Figure.notAvailable()),
                        tuple("Copper", 6, Figure.stated(Price.ofUsdPerTonne(728.19))));
        assertThat(imported.intake().lines()).isEqualTo(2);
        assertThat(imported.intake().edition().published()).contains(LocalDate.of(2026, 6, 2));
    }

    @Test
    void anotherWorkbookOfTheBankIsNamed(@TempDir Path folder) throws IOException {
        Path indices = new TestWorkbook().sheet("Monthly Indices", List.of()).write(folder.resolve("a.xlsx"));
        assertThatThrownBy(() -> PinkSheetReader.read(indices))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("has no sheet \"Monthly Prices\", but [Monthly Indices]");
        Path empty = new TestWorkbook()
                .sheet("Monthly Prices", List.of(List.of("nothing")))
                .write(folder.resolve("b.xlsx"));
        assertThatThrownBy(() -> PinkSheetReader.read(empty)).hasMessageContaining("has no month");
    }
}
