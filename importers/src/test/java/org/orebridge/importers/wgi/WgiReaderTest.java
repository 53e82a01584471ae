package org.orebridge.importers.wgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Region;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.TestWorkbook;
import org.orebridge.importers.WrongFile;

class WgiReaderTest {

    private static Imported<WgiRow> read(String name) {
        return WgiReader.read(TestFile.of("wgi/" + name));
    }

    @Test
    void oldCodesAreThoseOfTodaysCountriesAndNoEstimateIsNotZero() {
        Imported<WgiRow> imported = read("wgi-long.csv");
        assertThat(imported.rows())
                .extracting(row -> row.place().region().orElseThrow(), WgiRow::dimension)
                .containsExactly(
                        tuple(Region.of("COD"), GovernanceDimension.POLITICAL_STABILITY),
                        tuple(Region.of("KOR"), GovernanceDimension.POLITICAL_STABILITY),
                        tuple(Region.of("KOR"), GovernanceDimension.CONTROL_OF_CORRUPTION),
                        tuple(Region.of("AND"), GovernanceDimension.CONTROL_OF_CORRUPTION));
        WgiRow korea = imported.rows().get(1);
        assertThat(korea.estimate()).isEqualTo(Figure.stated(0.57));
        assertThat(korea.standardError()).isEqualTo(Figure.stated(0.22));
        assertThat(korea.sources()).isEqualTo(Figure.stated(9.0));
        assertThat(korea.percentileRank()).isEqualTo(Figure.stated(64.93));
        assertThat(imported.rows().getLast().estimate()).isEqualTo(Figure.notAvailable());
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.intake().edition().name()).isEqualTo("to 2023");
    }

    @Test
    void badRowsAreFindingsWithTheirLines() {
        Imported<WgiRow> imported = read("wgi-bad-rows.csv");
        assertThat(imported.rows()).extracting(WgiRow::row).containsExactly(4, 5, 6, 10);
        assertThat(imported.rows().getLast().place()).isEqualTo(new Place.Elsewhere("Virgin Islands (U.S.)"));
        assertThat(imported.findings())
                .extracting(Finding::line, Finding::found)
                .containsExactly(
                        tuple(2, "neither dimension nor year can be told (year \"2023\")"),
                        tuple(3, "neither dimension nor year can be told (year \"2O23\")"),
                        tuple(4, "estimate \"0,91\" (with a decimal comma?) is no number from -5 to 5"),
                        tuple(5, "estimate \"57\" is no number from -5 to 5"),
                        tuple(5, "pctrank \"164.93\" is no number from 0 to 100"),
                        tuple(7, "the same as line 6"),
                        tuple(
                                8,
                                "line 6 says otherwise about the same: 0.59, 0.22, 9, 66 there, 0.6, 0.22, 9, 66 here"),
                        tuple(9, "2199 is in the future of this file"),
                        tuple(10, "\"VIR\" (Virgin Islands (U.S.)) is no country known here"));
    }

    @Test
    void aTableOfOneDimensionSaysInItsNameWhichOrIsRefused() {
        assertThat(read("wgi_pv_2023.csv").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.dimension()).isEqualTo(GovernanceDimension.POLITICAL_STABILITY))
                .satisfies(row -> assertThat(row.place().region()).contains(Region.of("ROU")));
        assertThatThrownBy(() -> read("governance.csv"))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("does not say which");
    }

    @Test
    void theWorkbookIsReadLikeTheText(@TempDir Path folder) throws IOException {
        List<String> header =
                List.of("code", "countryname", "year", "indicator", "estimate", "stddev", "nsource", "pctrank");
        Path file = new TestWorkbook()
                .sheet("Notes", List.of(List.of("about")))
                .sheet(
                        "Sheet1",
                        List.of(header, List.of("KOR", "Korea, Rep.", "2023", "cc", "0.82", "0.14", "11", "..")))
                .write(folder.resolve("wgidataset.xlsx"));
        assertThat(WgiReader.read(file).rows()).singleElement().satisfies(row -> {
            assertThat(row.estimate()).isEqualTo(Figure.stated(0.82));
            assertThat(row.percentileRank()).isEqualTo(Figure.notAvailable());
            assertThat(row.row()).isEqualTo(2);
        });
        Path other = new TestWorkbook()
                .sheet("Monthly Prices", List.of(List.of("Copper")))
                .sheet("Description", List.of(List.of("Copper")))
                .write(folder.resolve("prices.xlsx"));
        assertThatThrownBy(() -> WgiReader.read(other)).hasMessageContaining("[Monthly Prices, Description]");
    }

    @Test
    void theRealWorkbookHasSixDimensionsAndAgreesWithTheTableOfOne() {
        Imported<WgiRow> all = WgiReader.read(TestFile.real("wgi/wgidataset_1996_2023.xlsx"));
        Imported<WgiRow> one = WgiReader.read(TestFile.real("wgi/wgi_pv_1996_2023.csv"));
        assertThat(all.rows()).hasSize(6 * 5350);
        assertThat(all.findings()).hasSize(4).allMatch(f -> f.severity() == Severity.NOTE);
        assertThat(one.rows().stream().map(WgiReaderTest::said).toList())
                .isEqualTo(all.rows().stream()
                        .filter(row -> row.dimension() == GovernanceDimension.POLITICAL_STABILITY)
                        .map(WgiReaderTest::said)
                        .toList());
        assertThat(all.rows().stream()
                        .filter(row -> row.year() == 2023)
                        .collect(Collectors.groupingBy(WgiRow::dimension, Collectors.counting())))
                .hasSize(6)
                .allSatisfy((_, count) -> assertThat(count).isGreaterThan(200));
    }

    private static List<Object> said(WgiRow row) {
        return List.of(row.subject(), row.said());
    }
}
