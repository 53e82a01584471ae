package org.orebridge.importers.usgs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.importers.Imported;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;
import org.orebridge.importers.TestFile;

class UsgsRealFileTest {

    @Test
    void theReleaseOf2026IsReadWhole() {
        Imported<ProductionRow> imported = UsgsReader.read(TestFile.real("usgs-mcs/MCS2026_Commodities_Data.csv"));
        assertThat(imported.rows()).hasSize(3186);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
        assertThat(imported.findings(Severity.WARNING)).hasSize(9);
        assertThat(one(imported, "Magnesium Metal", "CHN", Stage.SMELTING, 2024))
                .isEqualTo(Figure.stated(Mass.ofTonnes(953_000)));
        assertThat(one(imported, "Cobalt", "COD", Stage.MINING, 2024))
                .isEqualTo(Figure.estimated(Mass.ofTonnes(226_000)));
        assertThat(one(imported, "Copper", "KOR", Stage.REFINING, 2024))
                .isEqualTo(Figure.stated(Mass.ofTonnes(604_000)));
        assertThat(one(imported, "Copper", "KOR", Stage.MINING, 2024)).isEqualTo(Figure.stated(Mass.ZERO));
        assertThat(one(imported, "Gallium", "CHN", Stage.SMELTING, 2024)).isEqualTo(Figure.stated(Mass.ofTonnes(839)));
    }

    @Test
    void theReleaseOf2025IsReadWhole() {
        Imported<ProductionRow> imported = UsgsReader.read(TestFile.real("usgs-mcs/MCS2025_World_Data.csv"));
        assertThat(imported.rows()).hasSize(2861);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
        assertThat(imported.findings(Severity.WARNING)).hasSize(46);
        assertThat(one(imported, "Cobalt", "COD", Stage.MINING, 2023))
                .isEqualTo(Figure.estimated(Mass.ofTonnes(175_000)));
        assertThat(one(imported, "Gallium", "CHN", Stage.SMELTING, 2024))
                .isEqualTo(Figure.estimated(Mass.ofTonnes(750)));
    }

    @Test
    void theUnitedStatesUseOfGalliumIsAmongTheSalientStatistics() {
        Imported<SalientRow> imported = SalientReader.read(TestFile.real("usgs-mcs/MCS2026_Commodities_Data.csv"));
        assertThat(imported.rows()).hasSize(5573).anySatisfy(row -> {
            assertThat(row.commodity()).isEqualTo("Gallium");
            assertThat(row.detail()).isEqualTo("Consumption, reported");
            assertThat(row.years()).isEqualTo("2024");
            assertThat(row.value()).isEqualTo(Figure.stated(18_700.0));
        });
        // Sheet mica and scrap mica stand under the same words.
        assertThat(imported.findings(Severity.ERROR))
                .hasSize(10)
                .allMatch(finding -> finding.found().contains("says otherwise about the same"));
    }

    private static Figure<Mass> one(
            Imported<ProductionRow> imported, String commodity, String region, Stage stage, int year) {
        return imported.rows().stream()
                .filter(r -> r.commodity().equals(commodity) && r.year() == year)
                .filter(r -> r.measure() == Measure.PRODUCTION && r.stage().equals(Optional.of(stage)))
                .filter(r -> r.place().region().equals(Optional.of(Region.of(region))))
                .map(ProductionRow::amount)
                .findFirst()
                .orElseThrow();
    }
}
