package org.orebridge.reference;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Said;

/// A sum of figures out of public files, with the rows that went into it.
///
/// @param value t
/// @param said what the sources said: estimated as soon as one of them was
/// @param origins each once, in the order of files and rows
record Amount(double value, Said said, List<Origin> origins) {

    static final Amount NOTHING = new Amount(0, Said.STATED, List.of());

    Amount {
        origins = List.copyOf(origins);
    }

    static Amount of(double value, Said said, Origin origin) {
        return new Amount(value, said, List.of(origin));
    }

    /// What a source reports, in t; nothing where it gives no number.
    static Amount of(Reported reported) {
        return reported.tonnes().isPresent()
                ? of(reported.tonnes().getAsDouble(), reported.said(), reported.origin())
                : NOTHING;
    }

    Amount plus(Amount other) {
        return new Amount(value + other.value, worse(other), joined(other));
    }

    Amount minus(Amount other) {
        return new Amount(value - other.value, worse(other), joined(other));
    }

    Amount times(double factor) {
        return new Amount(value * factor, said, origins);
    }

    /// The first source with all its rows; other sources stand in the reason.
    Origin origin() {
        if (origins.isEmpty()) {
            return Origin.ASSUMPTION;
        }
        Origin first = origins.getFirst();
        String rows = origins.stream()
                .filter(origin -> origin.file().equals(first.file()))
                .map(Origin::row)
                .collect(Collectors.joining(" "));
        return new Origin(first.source(), first.file(), rows);
    }

    private List<Origin> joined(Amount other) {
        return Stream.concat(origins.stream(), other.origins.stream())
                .distinct()
                .toList();
    }

    private Said worse(Amount other) {
        return Stream.of(said, other.said).max(Comparator.naturalOrder()).orElse(said);
    }
}
