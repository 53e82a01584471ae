package org.orebridge.importers.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Figure;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Mass;
import org.orebridge.core.Region;
import org.orebridge.core.Share;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Place;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.WrongFile;

class FacilityReaderTest {

    private static Imported<FacilityRow> read(String name) {
        return FacilityReader.read(TestFile.of("facilities/" + name));
    }

    @Test
    void aPlantHasACapacityInTonsAndOwnersWithTheirShares() {
        FacilityRow zinc = read("facilities-indo-pacific.geojson").rows().getFirst();
        assertThat(zinc.place().region()).contains(Region.of("KOR"));
        assertThat(zinc.capacity()).isEqualTo(Figure.estimated(Mass.ofTonnes(640_000)));
        assertThat(zinc.capacityAsFound()).isEqualTo("640 kmt");
        assertThat(zinc.owners())
                .containsExactly(
                        new Owner("First Corp.", Optional.of(Share.of(0.625))),
                        new Owner("Second Corp.", Optional.empty()));
        assertThat(zinc.latitude()).contains(37.1);
        assertThat(zinc.year()).isZero();
    }

    @Test
    void theOtherMapNamesItsFieldsOtherwise() {
        FacilityRow cobalt = read("facilities-africa.geojson").rows().getFirst();
        assertThat(cobalt.commodity()).isEqualTo("Cobalt");
        assertThat(cobalt.form()).isEmpty();
        assertThat(cobalt.capacity()).isEqualTo(Figure.stated(Mass.ofTonnes(5500)));
        assertThat(cobalt.year()).isEqualTo(2018);
        assertThat(cobalt.owners()).containsExactly(new Owner("Owner", Optional.of(Share.of(1))));
    }

    @Test
    void sharedCapacitiesCountOnceAndSlippedUnitsAndUnknownsDoNotCountAtAll() {
        Imported<FacilityRow> imported = read("facilities-indo-pacific.geojson");
        assertThat(imported.rows())
                .extracting(
                        FacilityRow::id,
                        FacilityRow::isCounted,
                        row -> row.capacity().known().isPresent())
                .containsExactly(
                        tuple("KOR001", true, true),
                        tuple("KOR002", true, true),
                        tuple("KOR003", false, true),
                        tuple("KOR004", true, false),
                        tuple("KOR005", false, false),
                        tuple("XXX001", true, false));
        assertThat(imported.rows().getLast().place()).isEqualTo(new Place.Elsewhere("Atlantis"));
        assertThat(imported.findings())
                .extracting(Finding::line, Finding::severity, Finding::found)
                .containsExactly(
                        tuple(3, Severity.NOTE, "the capacity of KOR003 (Tungsten) stands at KOR002 already"),
                        tuple(
                                4,
                                Severity.WARNING,
                                "46 kmt (Metal) at Silver plant is more than 26000 t of Silver,"
                                        + " which is the world's output"),
                        tuple(6, Severity.NOTE, "\"mcm\" is no unit of mass"),
                        tuple(6, Severity.NOTE, "\"Atlantis\" is no country known here"),
                        tuple(6, Severity.WARNING, "a capacity of several facilities, which are not named"),
                        tuple(7, Severity.ERROR, "a mass below zero: -4000 t"));
    }

    @Test
    void aMapThatBreaksOffOrShowsSomethingElseIsRefused() {
        assertThatThrownBy(() -> read("facilities-truncated.geojson"))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("breaks off in the middle");
        assertThatThrownBy(() -> read("other-map.geojson"))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("the column \"properties.FeatureUID\" is missing");
        assertThatThrownBy(() -> FacilityReader.read(TestFile.of("baci/baci-year.csv")))
                .hasMessageContaining("seems to be a year file of CEPII BACI");
    }

    @Test
    void theRealMapsAreReadWhole() {
        Imported<FacilityRow> asia =
                FacilityReader.read(TestFile.real("usgs-facilities/INDOPAC_Mineral_facilities.geojson"));
        assertThat(asia.intake().lines()).isEqualTo(1_573);
        assertThat(asia.findings(Severity.ERROR)).isEmpty();
        assertThat(asia.rows().stream().filter(row -> row.place().region().equals(Optional.of(Region.of("KOR")))))
                .as("165 records, of which one is said twice")
                .hasSize(164);
        assertThat(asia.findings(Severity.WARNING))
                .anySatisfy(finding ->
                        assertThat(finding.found()).startsWith("46 kmt").contains("Silver"));
        Imported<FacilityRow> africa =
                FacilityReader.read(TestFile.real("usgs-facilities/AFR_Mineral_Facilities.geojson"));
        assertThat(africa.rows()).hasSize(2_408);
        assertThat(africa.findings(Severity.ERROR)).isEmpty();
        assertThat(africa.rows())
                .allMatch(row ->
                        row.place() instanceof Place.InCountry || row.id().startsWith("REU"));
    }
}
