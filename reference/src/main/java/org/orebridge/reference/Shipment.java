package org.orebridge.reference;

import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Region;

/// One line of a trade table: what customs recorded under one code between two places in a year.
///
/// @param from exporter
/// @param to importer
/// @param tonnes gross; absent where the source gives a value alone
/// @param usd value free on board
/// @param origin file and line
record Shipment(Region from, Region to, OptionalDouble tonnes, double usd, Origin origin) {

    /// USD per t gross, where there is a quantity.
    Optional<Double> unitValue() {
        return tonnes.isPresent() && tonnes.getAsDouble() > 0
                ? Optional.of(usd / tonnes.getAsDouble())
                : Optional.empty();
    }
}
