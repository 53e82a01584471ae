package org.orebridge.importers.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.WrongFile;

class MaterialReaderTest {

    @Test
    void aWeightOfNothingIsNoneAndBadLinesAreFindings() {
        Imported<MaterialRow> imported = MaterialReader.read(TestFile.of("materials/largest.csv"));
        assertThat(imported.rows())
                .extracting(MaterialRow::quantity)
                .containsExactly(
                        Figure.stated(Mass.ofTonnes(6000)), Figure.notAvailable(), Figure.stated(Mass.ofTonnes(.005)));
        assertThat(imported.rows().getFirst().valueUsd()).isEqualTo(Figure.stated(150_000_000.5));
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly(
                        "a net weight of \"0\"",
                        "\"XX1\" is no single country",
                        "year \"20x4\", value \"1000\"",
                        "a value below zero: -5 USD");
    }

    @Test
    void whatOthersReconciledIsAnEstimateAndANowcastIsNoRecord() {
        Imported<MaterialRow> imported = MaterialReader.read(TestFile.of("materials/by-value.csv"));
        assertThat(imported.rows())
                .extracting(MaterialRow::year, MaterialRow::valueUsd)
                .containsExactly(tuple(2024, Figure.stated(45_912.0)), tuple(2025, Figure.estimated(40_000.0)));
        assertThat(imported.findings()).extracting(Finding::found).contains("a nowcast of 2026");
    }

    @Test
    void anotherTableIsRefused() {
        assertThatThrownBy(() -> MaterialReader.read(TestFile.of("imf/imf-long.csv")))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("seems to be the IMF's critical mineral prices");
    }

    @Test
    void theRealTablesAreReadWhole() {
        Imported<MaterialRow> largest =
                MaterialReader.read(TestFile.real("comtrade/rare_earth_basket_top20_2005_2024.csv"));
        assertThat(largest.rows().size()).isEqualTo(2400);
        assertThat(largest.rows())
                .filteredOn(row -> row.row() == 2400)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.exporter().region()).contains(Region.of("RUS"));
                    assertThat(row.importer().region()).contains(Region.of("TUR"));
                    assertThat(row.quantity().known().orElseThrow().tonnes()).isCloseTo(3.232, within(1e-9));
                });
        Imported<MaterialRow> byValue = MaterialReader.read(TestFile.real("baci/kor_jpn_flows_2002_2026_value.csv"));
        assertThat(byValue.rows().size()).isEqualTo(26_291 - 2 * 1055);
        assertThat(byValue.rows().stream().mapToInt(MaterialRow::year).max()).hasValue(2024);
    }
}
