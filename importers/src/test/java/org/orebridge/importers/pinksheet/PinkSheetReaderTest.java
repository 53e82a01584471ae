package org.orebridge.importers.pinksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Price;
import org.orebridge.importers.Imported;
import org.orebridge.importers.PriceRow;
import org.orebridge.importers.TestFile;
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
    void theRealTableIsReadWholeAndItsWorkbookIsRefused() {
        Imported<PriceRow> imported = PinkSheetReader.read(TestFile.real("prices/pinksheet_metals_monthly.csv"));
        assertThat(imported.rows()).hasSize(797 * 10);
        assertThat(imported.findings()).hasSize(1);
        assertThat(imported.rows())
                .filteredOn(r -> r.series().equals("Copper") && r.month().equals(YearMonth.of(2026, 5)))
                .singleElement()
                .satisfies(r -> assertThat(r.price()).isEqualTo(Figure.stated(Price.ofUsdPerTonne(13543.19))));
        assertThatThrownBy(
                        () -> PinkSheetReader.read(TestFile.real("prices/CMO-Historical-Data-Monthly_2026-06-02.xlsx")))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("spreadsheet")
                .hasMessageContaining("saved as comma-separated text");
    }
}
