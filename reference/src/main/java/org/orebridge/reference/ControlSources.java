package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Region;

/// Controls on exports from two sources: dated events, and the register of what is in force, which knows years only.
final class ControlSources {

    private static final String EVENTS = "policy/export_control_events_curated.csv";
    private static final String REGISTER = "usgs-mcs/MCS2026_T4_Country_Export_Control.csv";
    private static final String ALL = "all";
    private static final String SURE = "ok";
    private static final Pattern YEAR = Pattern.compile("\\((\\d{4})\\)");

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
        return raw.facts(EVENTS, _ -> true, "announced", "effective", "imposing_iso3", "materials", "check").stream()
                .flatMap(row -> row.list("materials").stream()
                        .map(String::trim)
                        .filter(minerals::contains)
                        .map(mineral -> event(row, mineral)))
                .toList();
    }

    private static ExportControl event(Row row, String mineral) {
        Origin origin = row.origin("export-controls-dated");
        return new ExportControl(
                mineral,
                Region.of(row.text("imposing_iso3")),
                row.text("measure"),
                row.optional("announced"),
                row.text("effective"),
                row.optional("target").filter(target -> !target.equals(ALL)).map(Region::of),
                row.text("detail"),
                row.optional("check").filter(check -> !check.equals(SURE)).orElse(""),
                Arrays.stream(row.text("source").split("\\s*;\\s*"))
                        .filter(part -> part.startsWith("http"))
                        .findFirst()
                        .orElse(""),
                origin.source(),
                origin.file(),
                origin.row());
    }

    private static List<ExportControl> register(RawFiles raw, List<String> minerals) {
        return raw.facts(REGISTER, _ -> true, "Control_Type", "Commodity_Year", "Data_source").stream()
                .flatMap(row -> minerals.stream().flatMap(mineral -> inForce(row, mineral).stream()))
                .toList();
    }

    /// The year stands in parentheses behind the mineral, or behind the last of several.
    private static Optional<ExportControl> inForce(Row row, String mineral) {
        String covered = row.text("Commodity_Year");
        int at = covered.toLowerCase(Locale.ROOT).indexOf(mineral);
        Matcher year = YEAR.matcher(covered);
        Optional<Region> by = Countries.bundled().byName(row.text("Country")).map(Country::region);
        if (at < 0 || by.isEmpty() || !year.find(at)) {
            return Optional.empty();
        }
        Origin origin = row.origin("usgs-mcs-2026-controls");
        return Optional.of(new ExportControl(
                mineral,
                by.get(),
                row.text("Control_Type"),
                Optional.empty(),
                year.group(1),
                Optional.empty(),
                covered,
                "",
                Stream.of(row.text("Data_source"))
                        .filter(url -> url.startsWith("http"))
                        .findFirst()
                        .orElse(""),
                origin.source(),
                origin.file(),
                origin.row()));
    }
}
