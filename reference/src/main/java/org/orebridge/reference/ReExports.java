package org.orebridge.reference;

import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.orebridge.core.Region;

/// Sends what trading hubs pass on back to where it was made.
///
/// A country that makes none of a metal and ships out more than a tenth of what it takes in is a hub: its
/// shipments are given to its main suppliers in proportion to what they sent it, and its imports from them
/// fall by as much. What a hub ships beyond its recorded imports came from the same suppliers unseen.
///
/// @param producers countries that make the metal, which are never hubs
/// @param least least that a hub passes on, t/y; below it the trade is left as it was recorded
record ReExports(Set<Region> producers, double least) {

    /// Share of imports passed on that makes a hub.
    private static final double HUB = 0.1;

    /// What is worth tracing where a few hundred thousand tonnes are traded, t/y.
    private static final double USUAL_LEAST = 200;

    /// Least share in a hub's imports of a supplier that its shipments are passed back to.
    private static final double MAIN = 0.05;

    ReExports(Set<Region> producers) {
        this(producers, USUAL_LEAST);
    }

    /// The same trade without hubs.
    Trade traced(Trade recorded, Remarks remarks, String mineral) {
        Trade trade = recorded;
        for (Region hub : hubs(recorded)) {
            remarks.add(
                    mineral,
                    String.format(
                            Locale.ROOT,
                            "%s makes none and ships %.0f t of the %.0f t that it takes in: passed back to its suppliers",
                            hub,
                            trade.exports(hub),
                            trade.imports(hub)));
            trade = without(trade, hub);
        }
        return trade;
    }

    private NavigableSet<Region> hubs(Trade trade) {
        NavigableSet<Region> hubs = new TreeSet<>();
        for (Region country : trade.countries()) {
            if (!producers.contains(country)
                    && trade.exports(country) > least
                    && trade.imports(country) > 0
                    && trade.exports(country) > HUB * trade.imports(country)) {
                hubs.add(country);
            }
        }
        return hubs;
    }

    private static Trade without(Trade trade, Region hub) {
        Map<Route, Trade.Flow> departures = flows(trade, way -> way.from().equals(hub));
        Map<Route, Trade.Flow> arrivals = flows(trade, way -> way.to().equals(hub));
        arrivals.values().removeIf(flow -> flow.tonnes() < MAIN * trade.imports(hub));
        double in = arrivals.values().stream().mapToDouble(Trade.Flow::tonnes).sum();
        double left = Math.max(0, 1 - trade.exports(hub) / in);
        NavigableMap<Route, Trade.Flow> flows = new TreeMap<>(trade.flows());
        departures.keySet().forEach(flows::remove);
        arrivals.forEach((arrival, received) -> {
            departures.forEach((departure, shipped) ->
                    add(flows, arrival.from(), departure.to(), hub, shipped.times(received.tonnes() / in)));
            flows.put(arrival, received.times(left).derived("less what %s passes on".formatted(hub)));
        });
        return new Trade(flows);
    }

    private static void add(Map<Route, Trade.Flow> flows, Region from, Region to, Region hub, Trade.Flow shipped) {
        if (!from.equals(to)) {
            flows.merge(
                    new Route(from, to), shipped.derived("part of it by way of %s".formatted(hub)), Trade.Flow::plus);
        }
    }

    private static Map<Route, Trade.Flow> flows(Trade trade, Predicate<Route> wanted) {
        Map<Route, Trade.Flow> flows = new TreeMap<>(trade.flows());
        flows.keySet().removeIf(wanted.negate());
        return flows;
    }
}
