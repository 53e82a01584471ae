package org.orebridge.reference;

import java.util.NavigableMap;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Who makes and who ships a form in the base year, country by country.
///
/// @param form what is made
/// @param made t contained by country; zero where it is not told how much
/// @param trade re-exports traced; absent where no code at hand shows the form
record FormMarket(Form form, NavigableMap<Region, Double> made, Optional<Trade> trade) {

    /// Whether a country ships more than it takes in without output of its own: it is among the "other
    /// countries" of the statistic, so it has to stay with the rest of the world, which has their output.
    boolean isUnexplained(Region country) {
        return made.getOrDefault(country, 0.0) == 0
                && trade.filter(t -> t.exports(country) > t.imports(country)).isPresent();
    }
}
