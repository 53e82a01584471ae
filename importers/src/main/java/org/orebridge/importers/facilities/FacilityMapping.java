package org.orebridge.importers.facilities;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;

/// From a record of a map to a facility's capacity for one commodity.
final class FacilityMapping {

    private static final String UNKNOWN = "-999";

    private final Findings findings;
    private final Map<List<Object>, String> shared = new HashMap<>();

    FacilityMapping(Findings findings) {
        this.findings = findings;
    }

    /// Nothing, with a finding, where the record cannot be used.
    Optional<FacilityRow> map(FacilityFields fields) {
        if (fields.id().isEmpty() || fields.commodity().isEmpty()) {
            findings.error(fields.number(), "a facility without number or commodity", "record left out");
            return Optional.empty();
        }
        List<String> sharedWith = sharedWith(fields);
        return capacity(fields)
                .map(capacity -> new FacilityRow(
                        fields.id(),
                        fields.name(),
                        place(fields),
                        fields.kind(),
                        fields.commodity(),
                        fields.form(),
                        capacity,
                        isCounted(fields, sharedWith),
                        sharedWith,
                        isUnknown(fields) ? "" : "%s %s".formatted(fields.capacity(), fields.unit()),
                        fields.status(),
                        fields.operator(),
                        fields.owners().stream().map(Owner::parse).toList(),
                        Numbers.parse(fields.latitude()).filter(degrees -> Math.abs(degrees) <= 90),
                        Numbers.parse(fields.longitude()).filter(degrees -> Math.abs(degrees) <= 180),
                        Numbers.year(fields.year()).orElse(0),
                        findings.file(),
                        fields.number()));
    }

    private Optional<Figure<Mass>> capacity(FacilityFields fields) {
        if (isUnknown(fields)) {
            return Optional.of(Figure.notAvailable());
        }
        Optional<MassUnit> unit = MassUnit.parse(fields.unit());
        if (unit.isEmpty()) {
            findings.once(
                    fields.number(), "\"%s\" is no unit of mass".formatted(fields.unit()), "capacity not available");
            return Optional.of(Figure.notAvailable());
        }
        Optional<Double> number = Numbers.parse(fields.capacity());
        if (number.isEmpty()) {
            findings.error(
                    fields.number(),
                    "capacity %s is no number".formatted(Numbers.quoted(fields.capacity())),
                    "record left out");
        }
        return number.map(n -> fields.hasFlag("e") ? Figure.estimated(n) : Figure.stated(n))
                .flatMap(n -> Numbers.mass(n, unit.get(), fields.number(), findings))
                .map(mass -> plausible(mass, fields));
    }

    private Figure<Mass> plausible(Figure<Mass> capacity, FacilityFields fields) {
        boolean isTooLarge = capacity.known()
                .filter(mass -> WorldOutput.isExceeded(fields.commodity(), mass.tonnes()))
                .isPresent();
        if (isTooLarge) {
            findings.warning(
                    fields.number(),
                    "%s %s (%s) at %s is more than %s"
                            .formatted(
                                    fields.capacity(),
                                    fields.unit(),
                                    fields.form(),
                                    fields.name(),
                                    WorldOutput.of(fields.commodity())),
                    "capacity not available: a unit slipped, or it is of gross ore");
        }
        return isTooLarge ? Figure.notAvailable() : capacity;
    }

    /// The first of those that share a capacity has it.
    private boolean isCounted(FacilityFields fields, List<String> sharedWith) {
        if (isUnknown(fields)) {
            return false;
        }
        if (sharedWith.isEmpty()) {
            if (fields.hasFlag("c")) {
                findings.warning(
                        fields.number(), "a capacity of several facilities, which are not named", "counted here");
            }
            return true;
        }
        TreeSet<String> group = new TreeSet<>(sharedWith);
        group.add(fields.id());
        List<Object> key = List.of(group, fields.commodity(), fields.form(), fields.capacity(), fields.unit());
        String first = shared.putIfAbsent(key, fields.id());
        if (first != null) {
            findings.note(
                    fields.number(),
                    "the capacity of %s (%s) stands at %s already".formatted(fields.id(), fields.commodity(), first),
                    "counted once");
        }
        return first == null;
    }

    private static List<String> sharedWith(FacilityFields fields) {
        return Arrays.stream(fields.sharedWith().split("[,;\\s]+"))
                .filter(id -> !id.isEmpty() && !id.equals(fields.id()))
                .distinct()
                .toList();
    }

    private static boolean isUnknown(FacilityFields fields) {
        return fields.capacity().isEmpty()
                || fields.unit().equals("NA")
                || Numbers.parse(fields.capacity()).equals(Numbers.parse(UNKNOWN));
    }

    private Place place(FacilityFields fields) {
        Place place = Place.parse(fields.country());
        if (place instanceof Place.Elsewhere) {
            findings.once(
                    fields.number(),
                    "%s is no country known here".formatted(Place.quoted(fields.country())),
                    "kept by its name");
        }
        return place;
    }
}
