package org.orebridge.reference;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// What a source reports for one place and year, in the source's own unit.
///
/// @param region the country; empty for totals, other countries and groups
/// @param detail what was counted, in the source's words
/// @param year calendar year
/// @param value in the source's unit; absent where it was withheld or not available
/// @param unit the source's unit
/// @param said what the source said
/// @param origin file and line
record Reported(
        Optional<Region> region, String detail, int year, OptionalDouble value, String unit, Said said, Origin origin) {

    private static final Map<String, Double> TONNES = Map.of(
            "kilograms", 0.001,
            "metric tons", 1.0,
            "thousand metric tons", 1000.0);

    /// The same of a region that the source does not name as one country.
    Reported in(Region other) {
        return new Reported(Optional.of(other), detail, year, value, unit, said, origin);
    }

    /// Whether there is more than a stated nothing: an amount, or one that is not told.
    boolean mayBeSome() {
        return value.isEmpty() || value.getAsDouble() > 0;
    }

    /// The value in t; absent where the source gives none.
    OptionalDouble tonnes() {
        Double factor = TONNES.get(unit);
        if (factor == null) {
            throw new IllegalArgumentException(
                    "The unit \"%s\" (%s) is not a mass.%nMaybe this is a price or a percentage."
                            .formatted(unit, detail));
        }
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
