package org.orebridge.reference;

import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.orebridge.core.Region;

/// Shares a producer's output out by value where its recorded shipments are more than it can have had.
///
/// Customs check values more closely than weights; a wrong weight shows in a unit value that no buyer paid.
///
/// @param production t of each producer in the year
record ImpossibleExports(NavigableMap<Region, Double> production) {

    private static final double TOLERANCE = 1.1;

    /// @param shipments as recorded
    /// @param recorded the same as trade
    Trade corrected(List<Shipment> shipments, Trade recorded, Remarks remarks, String mineral) {
        NavigableMap<Route, Trade.Flow> flows = new TreeMap<>(recorded.flows());
        production.forEach((country, made) -> {
            double available = made + recorded.imports(country);
            double shipped = recorded.exports(country);
            if (shipped > TOLERANCE * available) {
                remarks.add(
                        mineral,
                        String.format(
                                Locale.ROOT,
                                "%s shipped %.0f t by the trade table but made and imported %.0f t: shared out by value",
                                country,
                                shipped,
                                available));
                shareOut(country, available, shipments, flows);
            }
        });
        return new Trade(flows);
    }

    private static void shareOut(
            Region country, double available, List<Shipment> shipments, NavigableMap<Route, Trade.Flow> flows) {
        List<Shipment> own = shipments.stream()
                .filter(shipment -> shipment.from().equals(country))
                .toList();
        double value = own.stream().mapToDouble(Shipment::usd).sum();
        for (Shipment shipment : own) {
            Route way = new Route(shipment.from(), shipment.to());
            Trade.Flow flow = Trade.of(List.of(withTonnes(shipment, available * shipment.usd() / value)))
                    .flows()
                    .get(way);
            if (flow != null) {
                flows.put(
                        way,
                        flow.derived(
                                "recorded shipments of %s exceed what it made and imported, so that is shared out by value"
                                        .formatted(country)));
            }
        }
    }

    private static Shipment withTonnes(Shipment shipment, double tonnes) {
        return new Shipment(
                shipment.from(), shipment.to(), OptionalDouble.of(tonnes), shipment.usd(), shipment.origin());
    }
}
