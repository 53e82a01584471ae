package org.orebridge.reference;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// What regions ship to each other of one form, t contained a year.
///
/// @param form what is shipped
/// @param byRoute in order of exporters, then importers; nothing inside one region
record Flows(Form form, SortedMap<Route, Amount> byRoute) {

    Flows {
        byRoute = Collections.unmodifiableSortedMap(new TreeMap<>(byRoute));
    }

    /// Nothing recorded.
    static Flows none(Form form) {
        return new Flows(form, new TreeMap<>());
    }

    /// Sums what customs recorded by the regions that the form tells apart.
    ///
    /// @param content t contained per t gross of a shipment on a route; zero leaves it out
    static Flows of(
            Form form, List<Shipment> shipments, NamedRegions regions, ToDoubleBiFunction<Route, Shipment> content) {
        SortedMap<Route, Amount> flows = new TreeMap<>();
        for (Shipment shipment : shipments) {
            Route route = new Route(regions.place(shipment.from(), form), regions.place(shipment.to(), form));
            double tonnes = shipment.tonnes().orElse(0) * content.applyAsDouble(route, shipment);
            if (!route.from().equals(route.to()) && tonnes > 0) {
                flows.merge(route, Amount.of(tonnes, Said.STATED, shipment.origin()), Amount::plus);
            }
        }
        return new Flows(form, flows);
    }

    /// The flows that are large enough to matter.
    Flows atLeast(double tonnes) {
        return only(amount -> amount.value() >= tonnes);
    }

    /// The flows that are too small to matter.
    Flows below(double tonnes) {
        return only(amount -> amount.value() < tonnes);
    }

    private Flows only(Predicate<Amount> wanted) {
        SortedMap<Route, Amount> kept = new TreeMap<>(byRoute);
        kept.values().removeIf(wanted.negate());
        return new Flows(form, kept);
    }

    double exports(Region region) {
        return sum(route -> route.from().equals(region));
    }

    double imports(Region region) {
        return sum(route -> route.to().equals(region));
    }

    double total() {
        return sum(route -> true);
    }

    private double sum(Predicate<Route> which) {
        return byRoute.entrySet().stream()
                .filter(entry -> which.test(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().value())
                .sum();
    }
}
