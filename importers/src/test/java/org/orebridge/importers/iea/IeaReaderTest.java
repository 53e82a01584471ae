package org.orebridge.importers.iea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Mass;
import org.orebridge.core.Stage;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.TestFile;

class IeaReaderTest {

    @Test
    void whatWasObservedIsReadAndProjectionsAreLeft() {
        Imported<ProductionRow> imported = IeaReader.read(TestFile.of("iea/iea.json"));
        assertThat(imported.rows())
                .extracting(ProductionRow::placeAsFound, ProductionRow::stage, ProductionRow::amount)
                .containsExactly(
                        tuple("Chile", Optional.of(Stage.MINING), Figure.estimated(Mass.ofTonnes(5_476_000))),
                        tuple("Rest of world", Optional.of(Stage.MINING), Figure.estimated(Mass.ofTonnes(10_000))),
                        tuple("Atlantis", Optional.of(Stage.REFINING), Figure.estimated(Mass.ofTonnes(12_000_000))));
        assertThat(imported.rows().get(1).place()).isEqualTo(new Place.OtherCountries());
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly(
                        "\"Atlantis\" is no country known here", "Copper.refining.countries.China.2024 is \"many\"");
    }

    @Test
    void theRealDocumentIsReadWithoutItsFootnotes() {
        Imported<ProductionRow> imported = IeaReader.read(TestFile.real("facts/iea_mining_refining_2024.json"));
        assertThat(imported.rows()).hasSize(73);
        assertThat(imported.findings()).isEmpty();
    }
}
