package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.result.BaseNetwork;

/// The base network as columns from the mine to the use, with what goes from one to the next.
///
/// Column k holds who makes the forms of the k-th order, the last column who uses any form. What a
/// region makes and does not ship goes to its own takers; what arrives is split over the takers in
/// proportion. Conversions between forms of the same order stay inside a column and are not drawn.
final class ChainFlows {

    /// @param column from 0
    /// @param region code
    record Place(int column, String region) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return column != other.column ? Integer.compare(column, other.column) : region.compareTo(other.region);
        }
    }

    /// @param from maker
    /// @param to taker
    /// @param tonnes t/year
    /// @param stopped whether the shock stops or restricts it
    record Link(Place from, Place to, double tonnes, boolean stopped) {}

    private final BaseNetwork network;
    private final List<Integer> orders;
    private final SortedMap<String, Link> links = new TreeMap<>();

    ChainFlows(BaseNetwork network) {
        this.network = network;
        this.orders = network.productions().stream()
                .map(one -> network.orderOf(one.output()))
                .distinct()
                .sorted()
                .toList();
        network.forms().forEach(form -> ship(form.id()));
    }

    /// How many columns there are, the uses included.
    int columns() {
        return orders.size() + 1;
    }

    /// The links in a fixed order.
    List<Link> links() {
        return List.copyOf(links.values());
    }

    private void ship(String form) {
        SortedMap<String, Double> kept = new TreeMap<>();
        network.productions().stream()
                .filter(one -> one.output().equals(form))
                .forEach(one -> kept.merge(one.region(), one.outputTonnes(), Double::sum));
        SortedMap<String, Double> passedOn = new TreeMap<>();
        for (BaseNetwork.Flow flow : flows(form)) {
            kept.merge(flow.from(), -flow.tonnes(), Double::sum);
        }
        kept.forEach((region, tonnes) -> {
            if (tonnes < 0) {
                passedOn.put(region, -tonnes);
            } else {
                deliver(form, region, region, tonnes, false);
            }
        });
        for (BaseNetwork.Flow flow : flows(form)) {
            double arrivals = flows(form).stream()
                    .filter(one -> one.to().equals(flow.to()))
                    .mapToDouble(BaseNetwork.Flow::tonnes)
                    .sum();
            double stays = Math.max(0, 1 - passedOn.getOrDefault(flow.to(), 0.0) / arrivals);
            deliver(form, flow.from(), flow.to(), flow.tonnes() * stays, flow.stopped());
        }
    }

    private List<BaseNetwork.Flow> flows(String form) {
        return network.flows().stream()
                .filter(one -> one.form().equals(form) && one.tonnes() > 0)
                .toList();
    }

    /// Splits what reaches a region over its makers of later forms and its uses.
    private void deliver(String form, String from, String to, double tonnes, boolean stopped) {
        SortedMap<Integer, Double> takers = new TreeMap<>();
        int own = orders.indexOf(network.orderOf(form));
        network.productions().stream()
                .filter(one -> one.region().equals(to) && one.input().equals(Optional.of(form)))
                .filter(one -> network.orderOf(one.output()) > network.orderOf(form))
                .forEach(one ->
                        takers.merge(orders.indexOf(network.orderOf(one.output())), one.inputTonnes(), Double::sum));
        network.uses().stream()
                .filter(one -> one.region().equals(to) && one.form().equals(form))
                .forEach(one -> takers.merge(orders.size(), one.tonnes(), Double::sum));
        double all = takers.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all <= 0 || own < 0) {
            return;
        }
        takers.forEach(
                (column, share) -> add(new Place(own, from), new Place(column, to), tonnes * share / all, stopped));
    }

    private void add(Place from, Place to, double tonnes, boolean stopped) {
        if (tonnes > 0) {
            String key = "%02d %s %02d %s %s".formatted(from.column, from.region, to.column, to.region, stopped);
            links.merge(
                    key,
                    new Link(from, to, tonnes, stopped),
                    (one, other) -> new Link(from, to, one.tonnes + other.tonnes, stopped));
        }
    }

    /// The same with the small regions of each column joined under one code.
    ///
    /// @param kept codes that stay apart however small
    List<Link> joined(double leastShare, Set<String> kept, String others) {
        SortedMap<Place, Double> size = sizes(links());
        SortedMap<Integer, Double> columnSize = new TreeMap<>();
        size.forEach((place, tonnes) -> columnSize.merge(place.column, tonnes, Double::sum));
        SortedMap<String, Link> result = new TreeMap<>();
        for (Link link : links()) {
            Place from = joined(link.from, size, columnSize, leastShare, kept, others);
            Place to = joined(link.to, size, columnSize, leastShare, kept, others);
            String key = "%02d %s %02d %s %s".formatted(from.column, from.region, to.column, to.region, link.stopped);
            result.merge(
                    key,
                    new Link(from, to, link.tonnes, link.stopped),
                    (one, other) -> new Link(from, to, one.tonnes + other.tonnes, link.stopped));
        }
        return new ArrayList<>(result.values());
    }

    private static Place joined(
            Place place,
            SortedMap<Place, Double> size,
            SortedMap<Integer, Double> columnSize,
            double leastShare,
            Set<String> kept,
            String others) {
        boolean small = !kept.contains(place.region)
                && size.getOrDefault(place, 0.0) < leastShare * columnSize.getOrDefault(place.column, 1.0);
        return small ? new Place(place.column, others) : place;
    }

    /// What goes through each place: the larger of what it takes and what it gives.
    static SortedMap<Place, Double> sizes(List<Link> links) {
        SortedMap<Place, Double> in = new TreeMap<>();
        SortedMap<Place, Double> out = new TreeMap<>();
        for (Link link : links) {
            out.merge(link.from, link.tonnes, Double::sum);
            in.merge(link.to, link.tonnes, Double::sum);
        }
        SortedMap<Place, Double> sizes = new TreeMap<>(in);
        out.forEach((place, tonnes) -> sizes.merge(place, tonnes, Math::max));
        return sizes;
    }
}
