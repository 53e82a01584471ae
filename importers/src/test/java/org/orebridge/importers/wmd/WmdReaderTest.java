package org.orebridge.importers.wmd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Mass;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.TestFile;

class WmdReaderTest {

    @Test
    void eachYearIsAFigureOfItsOwnAndAnEmptyCellIsNotZero() {
        Imported<ProductionRow> imported = WmdReader.read(TestFile.of("wmd/wmd.csv"));
        assertThat(imported.rows())
                .extracting(ProductionRow::commodity, ProductionRow::basis, ProductionRow::year, ProductionRow::amount)
                .containsExactly(
                        tuple("Chromium", "Cr2O3", 2021, Figure.estimated(Mass.ofTonnes(3_000_000))),
                        tuple("Chromium", "Cr2O3", 2022, Figure.notAvailable()),
                        tuple("Gallium", "", 2021, Figure.stated(Mass.ofTonnes(423))),
                        tuple("Gallium", "", 2022, Figure.stated(Mass.ofTonnes(606))),
                        tuple("Gallium", "", 2021, Figure.stated(Mass.ofTonnes(426))),
                        tuple("Gallium", "", 2022, Figure.stated(Mass.ofTonnes(610))));
        assertThat(imported.rows().getLast().place()).isEqualTo(new Place.World());
        assertThat(imported.findings())
                .extracting(Finding::line, Finding::severity, Finding::found)
                .containsExactly(
                        tuple(5, Severity.NOTE, "\"ct\" is no unit of mass"),
                        tuple(6, Severity.NOTE, "\"Bolivai\" (Bolivia?) is no country known here"),
                        tuple(6, Severity.ERROR, "2021: \"1,5\" (with a decimal comma?)"),
                        tuple(6, Severity.ERROR, "a mass below zero: -3 t"));
    }

    @Test
    void theRealTableIsReadWhole() {
        Imported<ProductionRow> imported = WmdReader.read(TestFile.real("wmd/world_mining_data_2018_2022.csv"));
        assertThat(imported.rows()).hasSize(9_140);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
        assertThat(imported.rows()).noneMatch(row -> row.place() instanceof Place.Elsewhere);
    }
}
