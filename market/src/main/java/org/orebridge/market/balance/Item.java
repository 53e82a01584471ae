package org.orebridge.market.balance;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Something that has one quantity in a base year.
public sealed interface Item {

    /// What one unit of it adds to (above zero) or takes from (below zero) each place, t per unit.
    SortedMap<Place, Double> coefficients();

    /// The level of an activity, in t of its main input (mine: main output).
    ///
    /// @param activity its name, unique, e.g. `refining-metal:CHN`
    /// @param coefficients outputs above zero, inputs below, t per t of level
    record Level(String activity, SortedMap<Place, Double> coefficients) implements Item {
        public Level {
            if (coefficients.isEmpty()) {
                throw new IllegalArgumentException(
                        "Activity %s has neither inputs nor outputs.%nMaybe its coefficients were not read."
                                .formatted(activity));
            }
            coefficients = Collections.unmodifiableSortedMap(new TreeMap<>(coefficients));
        }

        @Override
        public String toString() {
            return "production " + activity;
        }
    }

    /// What one region ships to another.
    ///
    /// @param form what is shipped
    /// @param from exporter
    /// @param to importer
    record Shipment(Form form, Region from, Region to) implements Item {
        public Shipment {
            if (from.equals(to)) {
                throw new IllegalArgumentException(
                        "%s is shipped from %s to itself.%nMaybe the partner of a trade figure was misread."
                                .formatted(form, from));
            }
        }

        @Override
        public SortedMap<Place, Double> coefficients() {
            var map = new TreeMap<Place, Double>();
            map.put(new Place(form, from), -1.0);
            map.put(new Place(form, to), 1.0);
            return map;
        }

        @Override
        public String toString() {
            return "trade " + form + " " + from + " to " + to;
        }
    }

    /// What a sector uses in a region.
    ///
    /// @param place form and region
    /// @param sector e.g. `batteries`
    record Consumption(Place place, String sector) implements Item {
        @Override
        public SortedMap<Place, Double> coefficients() {
            var map = new TreeMap<Place, Double>();
            map.put(place, -1.0);
            return map;
        }

        @Override
        public String toString() {
            return "use " + place + " " + sector;
        }
    }
}
