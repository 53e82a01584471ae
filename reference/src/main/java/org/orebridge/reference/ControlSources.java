package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.importers.Place;
import org.orebridge.importers.controls.ControlRow;

/// Controls on exports from two sources: dated events, and the register of what is in force, which knows years only.
final class ControlSources {

    private static final String EVENTS = "policy/export_control_events_curated.csv";
    private static final String REGISTER = "usgs-mcs/MCS2026_T4_Country_Export_Control.csv";

    private ControlSources() {}

    /// By mineral, oldest first; what both sources have of one country and year is taken from the dated events.
    static List<ExportControl> read(RawFiles raw, List<String> minerals) {
        List<ExportControl> controls = new ArrayList<>(events(raw, minerals));
        register(raw, minerals).stream()
                .filter(row -> controls.stream().noneMatch(known -> same(known, row)))
                .toList()
                .forEach(controls::add);
        controls.sort(Comparator.comparing(ExportControl::mineral)
                .thenComparing(ExportControl::effective)
                .thenComparing(control -> control.by().code())
                .thenComparing(ExportControl::measure));
        return controls;
    }

    private static boolean same(ExportControl one, ExportControl other) {
        return one.mineral().equals(other.mineral()) && one.by().equals(other.by()) && one.year() == other.year();
    }

    private static List<ExportControl> events(RawFiles raw, List<String> minerals) {
        return raw.controls(EVENTS).stream()
                .filter(row -> minerals.contains(row.material()))
                .flatMap(row -> control(row, row.material(), "export-controls-dated").stream())
                .toList();
    }

    /// The register's words for a material hold the mineral's name: `copper concentrates`.
    private static List<ExportControl> register(RawFiles raw, List<String> minerals) {
        List<ControlRow> rows = raw.controls(REGISTER);
        return minerals.stream()
                .flatMap(mineral -> rows.stream()
                        .filter(row -> row.material().toLowerCase(Locale.ROOT).contains(mineral))
                        .flatMap(row -> control(row, mineral, "usgs-mcs-2026-controls").stream()))
                .distinct()
                .toList();
    }

    private static Optional<ExportControl> control(ControlRow row, String mineral, String source) {
        Origin origin = Origin.of(source, row.file(), row.row());
        return row.by()
                .region()
                .map(by -> new ExportControl(
                        mineral,
                        by,
                        row.measure(),
                        row.announced(),
                        row.effective(),
                        row.target().flatMap(Place::region),
                        row.detail(),
                        row.doubt(),
                        row.url(),
                        origin.source(),
                        origin.file(),
                        origin.row()));
    }
}
