package org.orebridge.reference;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.orebridge.core.Region;

/// What was shipped under one code in a year, way by way, with the lines that each flow rests on.
///
/// @param flows t gross by exporter and importer, in their order
record Trade(NavigableMap<Route, Flow> flows) {

    /// @param tonnes t gross
    /// @param rows lines of the source, in order
    /// @param how what was done to the recorded quantity, in order; empty where nothing was
    record Flow(double tonnes, NavigableSet<Integer> rows, NavigableSet<String> how) {
        Flow {
            rows = Collections.unmodifiableNavigableSet(new TreeSet<>(rows));
            how = Collections.unmodifiableNavigableSet(new TreeSet<>(how));
        }

        Flow times(double factor) {
            return new Flow(tonnes * factor, rows, how);
        }

        Flow plus(Flow other) {
            return new Flow(tonnes + other.tonnes, union(rows, other.rows), union(how, other.how));
        }

        Flow derived(String step) {
            return new Flow(tonnes, rows, union(how, new TreeSet<>(List.of(step))));
        }

        private static <T extends Comparable<T>> NavigableSet<T> union(NavigableSet<T> one, NavigableSet<T> other) {
            NavigableSet<T> union = new TreeSet<>(one);
            union.addAll(other);
            return union;
        }
    }

    Trade {
        flows = Collections.unmodifiableNavigableMap(new TreeMap<>(flows));
    }

    /// Shipments that have a quantity; those of a value alone are left out.
    static Trade of(List<Shipment> shipments) {
        NavigableMap<Route, Flow> flows = new TreeMap<>();
        for (Shipment shipment : shipments) {
            if (shipment.tonnes().isPresent()) {
                NavigableSet<Integer> row =
                        new TreeSet<>(List.of(Integer.valueOf(shipment.origin().row())));
                flows.merge(
                        new Route(shipment.from(), shipment.to()),
                        new Flow(shipment.tonnes().getAsDouble(), row, new TreeSet<>()),
                        Flow::plus);
            }
        }
        return new Trade(flows);
    }

    /// The same, each flow that differs from what it was before marked with what was done to it.
    Trade changedFrom(Trade before, String step) {
        NavigableMap<Route, Flow> marked = new TreeMap<>();
        flows.forEach((way, flow) -> {
            Flow old = before.flows().get(way);
            marked.put(way, old != null && old.tonnes() == flow.tonnes() ? flow : flow.derived(step));
        });
        return new Trade(marked);
    }

    /// All that was shipped, t gross.
    double total() {
        return sum(_ -> true);
    }

    double exports(Region country) {
        return sum(way -> way.from().equals(country));
    }

    double imports(Region country) {
        return sum(way -> way.to().equals(country));
    }

    NavigableSet<Region> countries() {
        NavigableSet<Region> countries = new TreeSet<>();
        flows.keySet().stream().flatMap(way -> Stream.of(way.from(), way.to())).forEach(countries::add);
        return countries;
    }

    /// The same trade between larger places; what stays inside one of them is left out.
    Trade between(Function<Region, Region> place) {
        NavigableMap<Route, Flow> joined = new TreeMap<>();
        flows.forEach((way, flow) -> {
            Route larger = new Route(place.apply(way.from()), place.apply(way.to()));
            if (!larger.from().equals(larger.to())) {
                joined.merge(larger, flow, Flow::plus);
            }
        });
        return new Trade(joined);
    }

    private double sum(Predicate<Route> wanted) {
        return flows.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .mapToDouble(entry -> entry.getValue().tonnes())
                .sum();
    }
}
