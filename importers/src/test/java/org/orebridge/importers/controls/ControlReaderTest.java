package org.orebridge.importers.controls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Finding;
import org.orebridge.core.Finding.Severity;
import org.orebridge.core.Region;
import org.orebridge.importers.Imported;
import org.orebridge.importers.TestFile;
import org.orebridge.importers.WrongFile;

class ControlReaderTest {

    private static Imported<ControlRow> read(String name) {
        return ControlReader.read(TestFile.of("controls/" + name));
    }

    @Test
    void aDatedMeasureIsOneControlAMaterialWithItsDoubtAndItsTarget() {
        Imported<ControlRow> imported = read("events.csv");
        assertThat(imported.rows())
                .extracting(ControlRow::material, ControlRow::effective, ControlRow::row)
                .containsExactly(
                        tuple("gallium", "2023-08-01", 2),
                        tuple("germanium", "2023-08-01", 2),
                        tuple("gallium", "2024-12-03", 3),
                        tuple("cobalt", "2025-02-22", 4));
        ControlRow licence = imported.rows().getFirst();
        assertThat(licence.codes()).isEqualTo(List.of("811292", "811299"));
        assertThat(licence.url()).isEqualTo("https://example.org/23");
        assertThat(licence.target()).isEmpty();
        assertThat(licence.doubt()).isEmpty();
        ControlRow ban = imported.rows().get(2);
        assertThat(ban.target().flatMap(place -> place.region())).contains(Region.of("USA"));
        assertThat(ban.doubt()).isEqualTo("day from the press");
        assertThat(imported.rows().getLast().announced()).isEqualTo(Optional.empty());
        assertThat(imported.findings(Severity.ERROR)).extracting(Finding::line).containsExactly(5, 6, 7);
    }

    @Test
    void theRegisterGivesEachMaterialTheYearBehindIt() {
        Imported<ControlRow> imported = read("register.csv");
        assertThat(imported.rows())
                .extracting(ControlRow::material, ControlRow::effective)
                .containsExactly(
                        tuple("Bauxite", "2023"),
                        tuple("copper concentrates", "2023"),
                        tuple("nickel ore", "2020"),
                        tuple("Quartz", "2024"),
                        tuple("gypsum", "2024"),
                        tuple("Ores and concentrates of cobalt", "2023"),
                        tuple("graphite", "2023"),
                        tuple("rare earths", "2023"));
        assertThat(imported.findings(Severity.ERROR)).extracting(Finding::line).containsExactly(5, 6);
    }

    @Test
    void anotherTableIsRefused() {
        assertThatThrownBy(() -> ControlReader.read(TestFile.of("baci/baci-year.csv")))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("seems to be a year file of CEPII BACI");
    }

    @Test
    void theRealTablesAreReadWhole() {
        Imported<ControlRow> events = ControlReader.read(TestFile.real("policy/export_control_events_curated.csv"));
        assertThat(events.intake().lines()).isEqualTo(24);
        assertThat(events.findings(Severity.ERROR)).isEmpty();
        assertThat(events.rows()).anySatisfy(row -> {
            assertThat(row.material()).isEqualTo("cobalt");
            assertThat(row.effective()).isEqualTo("2025-02-22");
            assertThat(row.by().region()).contains(Region.of("COD"));
        });
        Imported<ControlRow> register =
                ControlReader.read(TestFile.real("usgs-mcs/MCS2026_T4_Country_Export_Control.csv"));
        assertThat(register.intake().lines()).isEqualTo(19);
        assertThat(register.findings()).isEmpty();
        assertThat(register.rows())
                .filteredOn(row -> row.by().region().equals(Optional.of(Region.of("CHN"))))
                .extracting(ControlRow::material, ControlRow::effective)
                .contains(tuple("gallium", "2023"), tuple("Antimony", "2024"), tuple("rare earths", "2025"));
    }
}
