package org.orebridge.importers.baci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.TestFile;

class BaciReaderTest {

    private static Imported<FlowRow> read(String name) {
        return BaciReader.read(TestFile.of("baci/" + name));
    }

    @Test
    void aYearFileGivesFlowsInDollarsAndTons() {
        Imported<FlowRow> imported = read("baci-year.csv");
        assertThat(imported.rows()).hasSize(4);
        FlowRow cobalt = imported.rows().get(1);
        assertThat(cobalt.year()).isEqualTo(2024);
        assertThat(cobalt.code()).isEqualTo(HsCode.of("282200"));
        assertThat(cobalt.exporter().region()).contains(Region.of("COD"));
        assertThat(cobalt.importer().region()).contains(Region.of("CHN"));
        assertThat(cobalt.valueUsd()).isEqualTo(Figure.stated(1_000_000.0));
        assertThat(cobalt.quantity()).isEqualTo(Figure.stated(Mass.ofTonnes(50.25)));
        assertThat(cobalt.row()).isEqualTo(3);
    }

    @Test
    void aLostLeadingZeroIsPutBackAndAnUnknownQuantityIsNotZero() {
        FlowRow horses = read("baci-year.csv").rows().getFirst();
        assertThat(horses.code()).isEqualTo(HsCode.of("010121"));
        assertThat(horses.quantity()).isEqualTo(Figure.notAvailable());
    }

    @Test
    void aLineWithAQuotedNameIsLeftWhereItsProductIsNotWanted(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("baci_hs17_2024_two.csv");
        Files.writeString(file, """
                year,exporter,exporter_name,importer,importer_name,hs6,material,value_kusd,qty_t
                2024,CHN,China,HKG,"China, Hong Kong SAR",811010,antimony,1001.5,41.2
                2024,CHN,China,KOR,Rep. of Korea,810411,magnesium,3000,1000
                2024,CHN,China,HKG,"China, Hong Kong SAR",810411,magnesium,3,1
                """);
        assertThat(BaciReader.read(file, Set.of(HsCode.of("810411"))).rows())
                .extracting(FlowRow::row)
                .containsExactly(3, 4);
    }

    @Test
    void taiwanIsFoundBehindOtherAsiaAndAnAreaThatIsNoCountryKeepsItsCode() {
        Imported<FlowRow> imported = read("baci-year.csv");
        assertThat(imported.rows().get(2).importer().region()).contains(Region.of("TWN"));
        assertThat(imported.rows().get(3).exporter()).isEqualTo(new Place.Elsewhere("697"));
        assertThat(imported.findings())
                .containsExactly(Finding.note(
                        "baci-year.csv", 5, "\"697\" is the code of no single country", "kept under this code"));
    }

    @Test
    void onlyWantedProductsAreKept() {
        Path file = TestFile.of("baci/baci-year.csv");
        assertThat(BaciReader.read(file, Set.of(HsCode.of("2603"))).rows())
                .extracting(FlowRow::row)
                .containsExactly(4, 5);
        assertThat(BaciReader.read(file, Set.of(HsCode.of("282200"))).rows())
                .extracting(FlowRow::row)
                .containsExactly(3);
    }

    @Test
    void extractsAreReadInTheirOwnUnits() {
        FlowRow gallium = read("baci-hs6.csv").rows().getFirst();
        assertThat(gallium.importer().region()).contains(Region.of("TWN"));
        assertThat(gallium.valueUsd()).isEqualTo(Figure.stated(12_500.0));
        assertThat(read("baci-hs6.csv").rows().get(1).quantity()).isEqualTo(Figure.notAvailable());
        FlowRow copper = read("baci-hs4.csv").rows().getFirst();
        assertThat(copper.code()).isEqualTo(HsCode.of("2603"));
        assertThat(copper.valueUsd()).isEqualTo(Figure.stated(2_500_000.0));
        assertThat(copper.quantity()).isEqualTo(Figure.stated(Mass.ofTonnes(1000)));
    }

    @Test
    void badRowsAreFindingsAndTheGoodOneIsKept() {
        Imported<FlowRow> imported = read("baci-bad-rows.csv");
        assertThat(imported.rows()).extracting(FlowRow::row).containsExactly(6);
        assertThat(imported.findings())
                .extracting(Finding::line, Finding::found)
                .containsExactly(
                        tuple(2, "\"81O520\" is no product code"),
                        tuple(3, "year \"2024\", value \"one\", quantity \"1\""),
                        tuple(4, "a mass below zero: -4 t"),
                        tuple(5, "5 cells where the header has 6"));
    }

    @Test
    void whatIsSaidTwiceCountsOnceAndWhatContradictsItOrCannotBeIsNamed() {
        Imported<FlowRow> imported = read("baci-said-twice.csv");
        assertThat(imported.rows()).extracting(FlowRow::row).containsExactly(2);
        assertThat(imported.findings())
                .extracting(Finding::line, Finding::severity, Finding::found)
                .containsExactly(
                        tuple(3, Severity.NOTE, "the same as line 2"),
                        tuple(
                                4,
                                Severity.ERROR,
                                "line 2 says otherwise about the same: 50 t, 1000000 there, 55 t, 1000000 here"),
                        tuple(5, Severity.ERROR, "a value below zero: -1000 USD"),
                        tuple(
                                6,
                                Severity.ERROR,
                                "1000000000000000000 USD is more than 10^14, about what the world earns in a year"),
                        tuple(
                                7,
                                Severity.ERROR,
                                "year \"2024\", value \"1,5\" (with a decimal comma?), quantity \"55\""),
                        tuple(8, Severity.ERROR, "1000000000000000 t is more than 10^12 t, which no country produces"));
    }

    @Test
    void aFileThatBreaksOffIsAFinding() {
        Imported<FlowRow> imported = read("baci-truncated.csv");
        assertThat(imported.rows()).hasSize(1);
        assertThat(imported.findings(Severity.ERROR).getFirst().found()).contains("breaks off");
    }

    @Test
    void codeTablesAreReadAndComparedWithOurs() {
        Imported<BaciCodes.CountryCode> countries = BaciCodes.readCountries(TestFile.of("baci/country-codes.csv"));
        assertThat(countries.rows()).hasSize(4);
        assertThat(countries.rows().get(1).country().orElseThrow().region()).isEqualTo(Region.of("TWN"));
        assertThat(countries.findings())
                .extracting(Finding::severity, Finding::line)
                .containsExactly(tuple(Severity.NOTE, 4), tuple(Severity.WARNING, 5), tuple(Severity.ERROR, 6));
        Imported<BaciCodes.ProductCode> products = BaciCodes.readProducts(TestFile.of("baci/product-codes.csv"));
        assertThat(products.rows()).extracting(BaciCodes.ProductCode::code).containsExactly(HsCode.of("010121"));
        assertThat(products.findings()).hasSize(1);
    }

    @Test
    void manyRowsThatNobodyWantsTakeNoRoom(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("BACI_HS17_Y2024_V202601.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("t,i,j,k,v,q\n");
            for (int n = 0; n < 300_000; n++) {
                out.write(
                        n % 1000 == 0 ? "2024,180," + (1000 + n / 1000) + ",282200,1,2\n" : "2024,4,8,010121,1.5,NA\n");
            }
        }
        List<FlowRow> rows = BaciReader.read(file, Set.of(HsCode.of("282200"))).rows();
        assertThat(rows).hasSize(300);
        assertThat(rows.getLast().row()).isEqualTo(299_002);
    }
}
