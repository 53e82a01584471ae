package org.orebridge.observations.reading;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Mass;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.facilities.FacilityRow;
import org.orebridge.importers.facilities.Owner;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// What one mine or plant could make in a year, as an observation.
final class FacilityFigures {

    private FacilityFigures() {}

    static Observation of(FacilityRow row) {
        Subject subject = new Subject(
                Measure.FACILITY_CAPACITY,
                row.commodity(),
                joined(row.name(), row.kind(), row.form(), row.id()),
                Optional.empty(),
                Optional.empty(),
                Where.of(row.place()),
                Where.NOWHERE,
                row.year() == 0 ? new When("", 0, OptionalInt.empty()) : When.year(row.year()),
                "");
        return new Observation(subject, statement(row), row.file(), row.row());
    }

    private static Statement statement(FacilityRow row) {
        String owners = row.owners().stream().map(FacilityFigures::inWords).collect(Collectors.joining(", "));
        String notes = joined(
                row.status(),
                row.operator().isEmpty() ? "" : "operator " + row.operator(),
                owners.isEmpty() ? "" : "owners " + owners,
                row.isCounted() ? "" : "stands at an earlier row too: not to be added");
        return new Statement(
                row.capacity().map(Mass::tonnes), "t", unit(row.capacityAsFound()), perStated(row), row.form(), notes);
    }

    private static String inWords(Owner owner) {
        return owner.share()
                .map(share -> "%s %s %%".formatted(owner.name(), Numbers.plain(100 * share.value())))
                .orElse(owner.name());
    }

    /// "1340 kmt" is in "kmt".
    private static String unit(String capacity) {
        return capacity.replaceFirst("^[-\\d.,]+\\s*", "");
    }

    private static double perStated(FacilityRow row) {
        Optional<Double> number = Numbers.parse(row.capacityAsFound().replaceFirst("\\s.*$", ""));
        return row.capacity().known().isPresent() && number.filter(n -> n > 0).isPresent()
                ? row.capacity().known().get().tonnes() / number.get()
                : 1;
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    }
}
