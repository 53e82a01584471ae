package org.orebridge.importers.comtrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
import org.orebridge.importers.Progress;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.WrongFile;

class ComtradeReaderTest {

    private static Imported<FlowRow> read(String name) {
        return ComtradeReader.read(TestFile.of("comtrade/" + name));
    }

    @Test
    void inAShortTableTheLargestRowOfAFlowIsItsTotal() {
        Imported<FlowRow> imported = read("comtrade_short_2024.csv");
        assertThat(imported.rows()).extracting(FlowRow::row).containsExactly(2, 6, 7, 8);
        FlowRow korea = imported.rows().getFirst();
        assertThat(korea.year()).isEqualTo(2024);
        assertThat(korea.importer().region()).contains(Region.of("KOR"));
        assertThat(korea.exporter().region()).contains(Region.of("CHN"));
        assertThat(korea.quantity()).isEqualTo(Figure.stated(Mass.ofTonnes(0.2)));
        assertThat(korea.valueUsd()).isEqualTo(Figure.stated(1000.0));
        assertThat(korea.report()).isEqualTo(Report.IMPORTER);
        assertThat(imported.rows().get(1).exporter()).isEqualTo(new Place.World());
        FlowRow taiwan = imported.rows().get(2);
        assertThat(taiwan.exporter().region()).contains(Region.of("TWN"));
        assertThat(taiwan.quantity()).isEqualTo(Figure.notAvailable());
        assertThat(imported.rows().getLast().importer()).isEqualTo(new Place.Elsewhere("Areas, nes"));
        assertThat(imported.rows().getLast().quantity()).isEqualTo(Figure.notAvailable());
        assertThat(imported.findings())
                .extracting(Finding::found)
                .containsExactly("7 lines tell 4 flows", "\"899\" is the code of no single country");
    }

    @Test
    void aShortTableWithoutAYearIsRefused() {
        assertThatThrownBy(() -> read("comtrade_short.csv"))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("neither a column for the year nor the year in its name");
    }

    @Test
    void totalsCountAndWhereNoneIsReportedThePartsOfTheCoarsestSplitAreAddedUp() {
        for (String name : List.of("comtrade_splits.csv", "comtrade_bulk.tsv")) {
            Imported<FlowRow> imported = read(name);
            assertThat(imported.rows())
                    .extracting(FlowRow::quantity, FlowRow::valueUsd)
                    .containsExactly(
                            tuple(Figure.estimated(Mass.ofTonnes(0.2)), Figure.stated(1000.0)),
                            tuple(Figure.stated(Mass.ofTonnes(0.05)), Figure.stated(500.0)));
            assertThat(imported.findings())
                    .extracting(Finding::line, Finding::severity, Finding::found)
                    .containsExactly(
                            tuple(0, Severity.NOTE, "9 lines tell 2 flows"),
                            tuple(5, Severity.WARNING, "no total is reported, only parts by transport"),
                            tuple(9, Severity.NOTE, "flow \"RX\" is neither M nor X"),
                            tuple(10, Severity.NOTE, "\"TOTAL\" is no product code"));
        }
    }

    @Test
    void badRowsAreFindingsAndTheGoodOneIsKept() {
        Imported<FlowRow> imported = read("comtrade_bad-rows.csv");
        assertThat(imported.rows()).extracting(FlowRow::row).containsExactly(8);
        assertThat(imported.findings(Severity.ERROR))
                .extracting(Finding::line, Finding::found)
                .containsExactly(
                        tuple(2, "year \"2024\", reporter \"KOR\", partner \"156\", value \"1000\""),
                        tuple(3, "year \"2024\", reporter \"410\", partner \"156\", value \"-1000\""),
                        tuple(4, "weight \"200,5\" (with a decimal comma?) is no number"),
                        tuple(5, "10000000000000000 t is more than 10^12 t, which no country produces"),
                        tuple(6, "2190 is in the future of this file"),
                        tuple(7, "4 cells where the header has 10"));
    }

    @Test
    void aCompressedFileThatBreaksOffIsRefusedAndAWholeOneIsReadForTheProductsWanted(@TempDir Path folder)
            throws IOException {
        byte[] plain = Files.readAllBytes(TestFile.of("comtrade/comtrade_short_2024.csv"));
        Path file = folder.resolve("comtrade_2024.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(plain);
        }
        List<FlowRow> rows = new ArrayList<>();
        ComtradeReader.read(file, Set.of(HsCode.of("2825")), rows::add, Progress.SILENT);
        assertThat(rows).hasSize(4);
        rows.clear();
        ComtradeReader.read(file, Set.of(HsCode.of("2603")), rows::add, Progress.SILENT);
        assertThat(rows).isEmpty();
        byte[] packed = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(packed, packed.length - 12));
        assertThatThrownBy(() -> ComtradeReader.read(file))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("breaks off in the middle");
    }

    @Test
    void koreasLithiumHydroxideOf2025ComesFromTheRealAnswer() {
        Imported<FlowRow> imported =
                ComtradeReader.read(TestFile.real("comtrade/esomin_raw-comtrade-lithium_h-2025.json"));
        assertThat(imported.rows()).hasSize(6);
        assertThat(imported.findings()).isEmpty();
        FlowRow fromChina = imported.rows().getLast();
        assertThat(fromChina.importer().region()).contains(Region.of("KOR"));
        assertThat(fromChina.exporter().region()).contains(Region.of("CHN"));
        assertThat(fromChina.quantity().known().orElseThrow().tonnes()).isEqualTo(35_968.2, within(0.1));
        assertThat(imported.rows().get(3).quantity()).isInstanceOf(Figure.Estimated.class);
    }

    @Test
    void theTotalsOfTheRealBulkFileAddUpToTheWorldTotalOfEveryReporter() {
        Imported<FlowRow> imported = ComtradeReader.read(TestFile.real("comtrade/comtrade_raw_2024.csv.gz"));
        assertThat(imported.rows()).hasSize(35_330);
        assertThat(imported.findings(Severity.ERROR)).isEmpty();
        Map<String, Double> world = new TreeMap<>();
        Map<String, Double> sum = new TreeMap<>();
        for (FlowRow row : imported.rows()) {
            boolean isImport = row.report() == Report.IMPORTER;
            Place reporter = isImport ? row.importer() : row.exporter();
            Place partner = isImport ? row.exporter() : row.importer();
            (partner instanceof Place.World ? world : sum)
                    .merge(
                            "%s %s %s".formatted(reporter, row.code(), row.report()),
                            row.valueUsd().known().orElseThrow(),
                            Double::sum);
        }
        assertThat(world).hasSize(3_987);
        world.forEach((flow, value) ->
                assertThat(sum.get(flow)).as(flow).isEqualTo(value, within(Math.max(2, 1e-6 * value))));
    }
}
