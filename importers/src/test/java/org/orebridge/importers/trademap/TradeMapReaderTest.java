package org.orebridge.importers.trademap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.FlowRow.Report;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.TestFile;

class TradeMapReaderTest {

    private static Imported<FlowRow> read(String name) {
        return TradeMapReader.read(TestFile.of("trademap/" + name));
    }

    @Test
    void aLineIsAFlowAsOneSideReportsIt() {
        Imported<FlowRow> imported = read("trademap-clean.csv");
        assertThat(imported.findings()).isEmpty();
        FlowRow cobalt = imported.rows().getFirst();
        assertThat(cobalt.exporter().region()).contains(Region.of("COD"));
        assertThat(cobalt.importer().region()).contains(Region.of("CHN"));
        assertThat(cobalt.quantity()).isEqualTo(Figure.stated(Mass.ofTonnes(274_809)));
        assertThat(cobalt.valueUsd()).isEqualTo(Figure.notAvailable());
        assertThat(cobalt.report()).isEqualTo(Report.IMPORTER);
        FlowRow zambia = imported.rows().get(1);
        assertThat(zambia.exporter().region()).contains(Region.of("ZMB"));
        assertThat(zambia.importer()).isEqualTo(new Place.World());
        assertThat(zambia.report()).isEqualTo(Report.EXPORTER);
        FlowRow mirrored = imported.rows().get(2);
        assertThat(mirrored.exporter().region()).contains(Region.of("TWN"));
        assertThat(mirrored.report()).isEqualTo(Report.EXPORTER);
        assertThat(mirrored.valueUsd()).isEqualTo(Figure.stated(3000.0));
    }

    @Test
    void aQuantityInMixedUnitsIsNotAvailable() {
        Imported<FlowRow> imported = read("trademap-mixed-units.csv");
        assertThat(imported.rows().getFirst().quantity()).isEqualTo(Figure.notAvailable());
        assertThat(imported.findings()).extracting(Finding::found).containsExactly("a quantity in \"Mixed\" units");
    }

    @Test
    void badRowsAreFindingsAndWhatIsNoCountryKeepsItsName() {
        Imported<FlowRow> imported = read("trademap-bad-rows.csv");
        assertThat(imported.rows()).hasSize(1);
        assertThat(imported.rows().getFirst().exporter()).isEqualTo(new Place.Elsewhere("Free Zones"));
        assertThat(imported.findings(Severity.ERROR)).hasSize(5);
    }

    @Test
    void congosCobaltForChinaIsFoundInTheRealTable() {
        Imported<FlowRow> imported = TradeMapReader.read(TestFile.real("trademap/trademap_hs6_long.csv"));
        assertThat(imported.rows()).hasSize(80_356);
        assertThat(imported.findings(Severity.NOTE))
                .filteredOn(finding -> finding.done().equals("counted once"))
                .hasSize(60);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
        assertThat(imported.rows())
                .filteredOn(r -> r.code().equals(HsCode.of("810520")) && r.year() == 2021)
                .filteredOn(r -> r.importer().region().equals(Optional.of(Region.of("CHN"))))
                .filteredOn(r -> r.exporter().region().equals(Optional.of(Region.of("COD"))))
                .extracting(FlowRow::quantity)
                .contains(Figure.stated(Mass.ofTonnes(274_809)));
    }
}
