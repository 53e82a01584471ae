package org.orebridge.reference;

import java.util.OptionalDouble;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.core.Stage;

/// What one country makes, or has in the ground, as one source reports it: nothing balanced, nothing filled in.
///
/// @param mineral its identity
/// @param stage mining, smelting or refining
/// @param measure production in a year, or reserves at its end
/// @param country where; {@link Region#REST_OF_WORLD} for what the source gives for other countries together
/// @param year calendar year
/// @param value t (t/y) on the basis; absent where the source withheld it or had none
/// @param said what the source said
/// @param basis what the mass is of, where it is not contained metal
/// @param source id of the source
/// @param file file of the source, as distributed
/// @param row line in that file, the header being line 1
public record OutputRow(
        String mineral,
        Stage stage,
        Measure measure,
        Region country,
        int year,
        OptionalDouble value,
        Said said,
        String basis,
        String source,
        String file,
        String row) {

    /// What is counted.
    public enum Measure {
        PRODUCTION,
        RESERVES
    }

    public OutputRow {
        if (value.orElse(0) < 0) {
            throw new IllegalArgumentException(
                    "The %s of %s in %s is below zero: %s.%nMaybe a bound was taken for a figure."
                            .formatted(measure, mineral, country, value.getAsDouble()));
        }
    }
}
