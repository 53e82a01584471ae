package org.orebridge.importers.usgs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;
import org.orebridge.importers.TestFile;

class UsgsReaderTest {

    private static Imported<ProductionRow> read(String name) {
        return UsgsReader.read(TestFile.of("usgs/" + name));
    }

    private static List<Figure<Mass>> amounts(String name) {
        return read(name).rows().stream().map(ProductionRow::amount).toList();
    }

    private static Figure<Mass> stated(double tonnes) {
        return Figure.stated(Mass.ofTonnes(tonnes));
    }

    private static Figure<Mass> estimated(double tonnes) {
        return Figure.estimated(Mass.ofTonnes(tonnes));
    }

    @Test
    void aWorldTableBecomesProductionRowsWithTheLineTheyComeFrom() {
        Imported<ProductionRow> imported = read("usgs-2026-clean.csv");
        assertThat(imported.findings()).isEmpty();
        assertThat(imported.rows()).hasSize(4);
        ProductionRow congo = imported.rows().get(1);
        assertThat(congo.place().region()).contains(Region.of("COD"));
        assertThat(congo.commodity()).isEqualTo("Cobalt");
        assertThat(congo.stage()).contains(Stage.MINING);
        assertThat(congo.measure()).isEqualTo(Measure.PRODUCTION);
        assertThat(congo.amount()).isEqualTo(estimated(226_000));
        assertThat(congo.basis()).isEqualTo("cobalt content");
        assertThat(congo.file()).isEqualTo("usgs-2026-clean.csv");
        assertThat(congo.row()).isEqualTo(3);
        assertThat(imported.rows().get(2).place()).isEqualTo(new Place.OtherCountries());
        assertThat(imported.rows().get(3).place()).isEqualTo(new Place.World());
        assertThat(imported.rows().get(3).detail()).isEqualTo("Mine production");
    }

    @Test
    void aWithheldFigureIsWithheldAndAMissingOneIsMissingAndNeitherIsZero() {
        assertThat(amounts("usgs-withheld.csv"))
                .containsExactly(Figure.withheld(), Figure.notAvailable(), Figure.notAvailable());
    }

    @Test
    void anEmDashIsNil() {
        assertThat(amounts("usgs-em-dash-is-nil.csv")).containsExactly(stated(0));
    }

    @Test
    void lessThanHalfAUnitIsAnEstimateAndAFinding() {
        Imported<ProductionRow> imported = read("usgs-less-than-half-a-unit.csv");
        assertThat(imported.rows().getFirst().amount()).isEqualTo(estimated(0.25));
        assertThat(imported.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
    }

    @Test
    void boundsAndRangesAreEstimatesAndWordsAreNotAvailable() {
        Imported<ProductionRow> imported = read("usgs-bounds-and-ranges.csv");
        assertThat(imported.rows())
                .extracting(ProductionRow::amount)
                .containsExactly(
                        estimated(500), estimated(250), estimated(360), Figure.notAvailable(), Figure.notAvailable());
        assertThat(imported.findings()).hasSize(5);
        assertThat(imported.findings().get(4).found()).isEqualTo("\"?10\": a sign was lost");
    }

    @Test
    void theUnitOfEachRowIsItsOwn() {
        Imported<ProductionRow> imported = read("usgs-unit-by-row.csv");
        assertThat(imported.rows())
                .extracting(ProductionRow::amount)
                .containsExactly(stated(839), stated(2_740_000), stated(5_000));
        assertThat(imported.findings())
                .containsExactly(Finding.note(
                        "usgs-unit-by-row.csv", 5, "\"million carats\" is no unit of mass", "row left out"));
    }

    @Test
    void countriesThatDoNotAddUpToTheTotalAreAWarning() {
        assertThat(read("usgs-total-differs.csv").findings())
                .containsExactly(Finding.warning(
                        "usgs-total-differs.csv",
                        4,
                        "production of Cobalt (Mine production) 2024: countries add up to 150000 t, the total says 210000 t",
                        "both kept; one may exclude or double-count something"));
    }

    @Test
    void aTotalThatIncludesAWithheldFigureIsOnlyNoted() {
        assertThat(read("usgs-total-with-withheld.csv").findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.NOTE);
    }

    @Test
    void aRoundedTotalIsNoFinding() {
        assertThat(read("usgs-total-rounded.csv").findings()).isEmpty();
    }

    @Test
    void absurdAndNegativeMassesAreLeftOutAndNamed() {
        Imported<ProductionRow> imported = read("usgs-absurd-and-negative.csv");
        assertThat(imported.rows()).hasSize(1);
        assertThat(imported.findings(Severity.ERROR))
                .extracting(Finding::found)
                .containsExactly(
                        "1000000000000 t is more than 10^12 t, which no country produces", "a mass below zero: -5 t");
    }

    @Test
    void whatIsNoSingleCountryKeepsItsNameAndARemarkIsNoPartOfIt() {
        Imported<ProductionRow> imported = read("usgs-not-one-country.csv");
        assertThat(imported.rows().get(0).place()).isEqualTo(new Place.Elsewhere("United States and Canada"));
        assertThat(imported.rows().get(1).place().region()).contains(Region.of("PER"));
        assertThat(imported.rows().get(1).notes()).isEqualTo("(exports)");
        assertThat(imported.findings()).hasSize(1);
    }

    @Test
    void aBadYearCostsItsRowOnly() {
        Imported<ProductionRow> imported = read("usgs-bad-year.csv");
        assertThat(imported.rows()).hasSize(1);
        assertThat(imported.findings(Severity.ERROR)).hasSize(1);
    }

    @Test
    void aTruncatedLastLineIsAFinding() {
        Imported<ProductionRow> imported = read("usgs-truncated-last-line.csv");
        assertThat(imported.rows()).hasSize(2);
        assertThat(imported.findings())
                .containsExactly(Finding.error(
                        "usgs-truncated-last-line.csv",
                        4,
                        "the file breaks off in the middle of a row (2 of 12 cells)",
                        "row left out"));
    }

    @Test
    void aLastLineWithoutEndIsUsedWithAWarning() {
        Imported<ProductionRow> imported = read("usgs-last-line-without-end.csv");
        assertThat(imported.rows()).hasSize(2);
        assertThat(imported.findings(Severity.WARNING)).hasSize(1);
    }

    @Test
    void aStrayQuotationMarkCostsItsRowOnly() {
        Imported<ProductionRow> imported = read("usgs-stray-quote.csv");
        assertThat(imported.rows()).extracting(ProductionRow::placeAsFound).containsExactly("Australia", "Cuba");
        assertThat(imported.findings(Severity.ERROR)).hasSize(1);
    }

    @Test
    void aCopySavedAsUtf8ReadsTheSame() {
        Imported<ProductionRow> imported = read("usgs-saved-as-utf8.csv");
        assertThat(imported.rows().get(0).amount()).isEqualTo(stated(0));
        assertThat(imported.rows().get(1).place().region()).contains(Region.of("CIV"));
    }

    @Test
    void theLayoutOf2025GivesBothYearsCapacityAndReserves() {
        List<ProductionRow> rows = read("usgs-2025.csv").rows();
        List<ProductionRow> china = rows.stream().filter(r -> r.row() == 3).toList();
        assertThat(china)
                .extracting(ProductionRow::year, ProductionRow::measure, ProductionRow::amount)
                .containsExactly(
                        tuple(2023, Measure.PRODUCTION, stated(621)),
                        tuple(2024, Measure.PRODUCTION, estimated(750)),
                        tuple(2024, Measure.CAPACITY, estimated(1000)));
        assertThat(china.getFirst().commodity()).isEqualTo("Gallium");
        assertThat(china.getFirst().stage()).contains(Stage.SMELTING);
        List<ProductionRow> russia = rows.stream().filter(r -> r.row() == 4).toList();
        assertThat(russia).extracting(ProductionRow::amount).containsExactly(estimated(6), estimated(6), stated(10));
        assertThat(russia.getFirst().place().region()).isEqualTo(Optional.of(Region.of("RUS")));
    }

    @Test
    void theQuirksOf2025AreFindings() {
        Imported<ProductionRow> imported = read("usgs-2025.csv");
        assertThat(imported.rows().stream().filter(r -> r.row() == 2)).allSatisfy(row -> {
            assertThat(row.place().region()).contains(Region.of("USA"));
            assertThat(row.amount()).isEqualTo(Figure.notAvailable());
        });
        assertThat(imported.rows().stream().filter(r -> r.row() == 5))
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.commodity()).isEqualTo("Germanium");
                    assertThat(row.amount()).isEqualTo(Figure.withheld());
                });
        assertThat(imported.rows()).extracting(ProductionRow::measure).doesNotContain(Measure.RESERVES);
        assertThat(imported.findings())
                .extracting(Finding::found)
                .contains(
                        "no production: the release leaves nil, withheld and not available empty alike",
                        "\"Gemanium\" is misspelt",
                        "reserves in a table of smelters, which repeat their capacity",
                        "reserves in another unit: \"(Reserve data is thousand metric tons).\"");
    }

    @Test
    void salientStatisticsKeepTheirOwnUnits() {
        List<SalientRow> rows =
                SalientReader.read(TestFile.of("usgs/usgs-2026-clean.csv")).rows();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().unit()).isEqualTo("dollars per pound");
        assertThat(rows.getFirst().value()).isEqualTo(Figure.stated(16.5));
        assertThat(rows.getFirst().row()).isEqualTo(6);
    }
}
