package org.orebridge.importers.bgs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.TestFile;

class BgsReaderTest {

    private static Imported<ProductionRow> read(String name) {
        return BgsReader.read(TestFile.of("bgs/" + name));
    }

    @Test
    void aTableBecomesProductionRows() {
        Imported<ProductionRow> imported = read("bgs-clean.csv");
        assertThat(imported.findings()).isEmpty();
        ProductionRow finland = imported.rows().getFirst();
        assertThat(finland.place().region()).contains(Region.of("FIN"));
        assertThat(finland.year()).isEqualTo(2023);
        assertThat(finland.stage()).contains(Stage.REFINING);
        assertThat(finland.amount()).isEqualTo(Figure.stated(Mass.ofTonnes(100)));
        ProductionRow congo = imported.rows().get(1);
        assertThat(congo.place().region()).contains(Region.of("COD"));
        assertThat(congo.stage()).contains(Stage.MINING);
        assertThat(congo.amount()).isEqualTo(Figure.estimated(Mass.ofTonnes(140_000)));
        assertThat(congo.basis()).isEqualTo("metal content");
        assertThat(congo.notes()).isEqualTo("Estimates. -- May include ore raised.");
        assertThat(congo.row()).isEqualTo(3);
    }

    @Test
    void aMissingFigureIsNotNil() {
        assertThat(read("bgs-missing-is-not-nil.csv").rows())
                .extracting(ProductionRow::amount)
                .isEqualTo(List.of(Figure.notAvailable(), Figure.stated(Mass.ZERO)));
    }

    @Test
    void aFigureBelowHalfAUnitIsAnEstimateAndAFinding() {
        Imported<ProductionRow> imported = read("bgs-not-significant.csv");
        assertThat(imported.rows().getFirst().amount()).isEqualTo(Figure.estimated(Mass.ofTonnes(0.25)));
        assertThat(imported.findings()).hasSize(1);
    }

    @Test
    void oldNamesAndCodesLeadToACountryAndAnUnknownNameIsKept() {
        Imported<ProductionRow> imported = read("bgs-old-names.csv");
        assertThat(imported.rows())
                .extracting(ProductionRow::place)
                .extracting(place -> place.region().map(Region::code).orElse("none"))
                .containsExactly("COD", "XKX", "SUN", "none");
        assertThat(imported.rows().get(3).place()).isEqualTo(new Place.Elsewhere("Atlantis"));
        assertThat(imported.findings()).hasSize(1);
    }

    @Test
    void badRowsAreFindingsAndTheGoodOneIsKept() {
        Imported<ProductionRow> imported = read("bgs-bad-rows.csv");
        assertThat(imported.rows()).extracting(ProductionRow::row).containsExactly(6);
        assertThat(imported.findings(Severity.ERROR)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "BGS_cobalt_production.csv, 1571, COD, MINING, 2023",
        "BGS_copper_production.csv, 6843, CHL, REFINING, 2023",
        "BGS_gallium_production.csv, 82, CHN, SMELTING, 2023",
        "BGS_magnesium_production.csv, 490, CHN, SMELTING, 2023"
    })
    void theRealTablesAreReadWhole(String name, int rows, String region, Stage stage, int year) {
        Imported<ProductionRow> imported = BgsReader.read(TestFile.real("bgs/" + name));
        assertThat(imported.rows()).hasSize(rows);
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.rows())
                .filteredOn(r -> r.year() == year && r.stage().equals(Optional.of(stage)))
                .extracting(r -> r.place().region().map(Region::code).orElse("none"))
                .contains(region);
    }

    @Test
    void congosCobaltOf2023StandsFarBelowTheFigureOfUsgs() {
        Imported<ProductionRow> imported = BgsReader.read(TestFile.real("bgs/BGS_cobalt_production.csv"));
        assertThat(imported.rows())
                .filteredOn(r -> r.year() == 2023 && r.commodity().equals("cobalt, mine"))
                .filteredOn(r -> r.placeAsFound().equals("Congo, Democratic Republic"))
                .extracting(r -> r.amount().known().map(Mass::tonnes).orElse(0.0))
                .singleElement()
                .satisfies(tonnes -> assertThat(tonnes).isBetween(135_000.0, 145_000.0));
    }
}
