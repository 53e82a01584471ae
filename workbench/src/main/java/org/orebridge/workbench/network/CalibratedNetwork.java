package org.orebridge.workbench.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.Arc;
import org.orebridge.market.Market;
import org.orebridge.market.Use;
import org.orebridge.market.balance.BalancedYear;
import org.orebridge.market.balance.Item;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.CalibratedMarket;
import org.orebridge.market.calibration.Wedge;

/// A mineral's market at rest, with the figures that it rests on.
///
/// @param mineral its identity
/// @param year base year
/// @param calibrated the market, its initial surplus and what calibration decided
/// @param balance how far each figure was moved so that the year adds up
/// @param wedges what base prices leave unexplained, one an observed arc, in their order
/// @param grounds the figures behind each quantity
/// @param priceFigures ids of the figures behind the base prices, by form
/// @param findings what a reader should know about how figures became a market, one sentence each
public record CalibratedNetwork(
        String mineral,
        int year,
        CalibratedMarket calibrated,
        BalancedYear balance,
        List<Wedge> wedges,
        Grounds grounds,
        Map<Form, List<String>> priceFigures,
        List<String> findings) {

    public CalibratedNetwork {
        wedges = List.copyOf(wedges);
        findings = List.copyOf(findings);
    }

    public Market market() {
        return calibrated.market();
    }

    /// Index of the node of a form in a region, if the market has it.
    public Optional<Integer> node(Form form, Region region) {
        return IntStream.range(0, market().nodes().size())
                .filter(n -> market().nodes().get(n).form().equals(form)
                        && market().nodes().get(n).region().equals(region))
                .boxed()
                .findFirst();
    }

    /// Ids of the figures behind the level of an activity.
    public List<String> activityFigures(int activity) {
        String name = market().activities().get(activity).name();
        return grounds.figures().keySet().stream()
                .filter(item ->
                        item instanceof Item.Level level && level.activity().equals(name))
                .flatMap(item -> grounds.ids(item).stream())
                .toList();
    }

    /// Ids of the figures behind the flow of an arc; none for a route not in use at rest.
    public List<String> arcFigures(int arc) {
        Arc a = market().arcs().get(arc);
        return grounds.ids(new Item.Shipment(
                market().nodes().get(a.from()).form(),
                market().nodes().get(a.from()).region(),
                market().nodes().get(a.to()).region()));
    }

    /// Ids of the figures behind a use.
    public List<String> useFigures(int use) {
        Use u = market().uses().get(use);
        var node = market().nodes().get(u.node());
        return grounds.ids(new Item.Consumption(new Place(node.form(), node.region()), u.sector()));
    }

    /// What share of production, trade and use rests on stated, derived and assumed figures, by tonnes at rest;
    /// the first part is `all`.
    public Map<String, Grounds.Shares> evidence() {
        Map<Item, Double> all = balance.quantitiesAtRest();
        var parts = new LinkedHashMap<String, Grounds.Shares>();
        parts.put("all", grounds.shares(all));
        parts.put("production", grounds.shares(only(all, Item.Level.class)));
        parts.put("trade", grounds.shares(only(all, Item.Shipment.class)));
        parts.put("use", grounds.shares(only(all, Item.Consumption.class)));
        return parts;
    }

    private static Map<Item, Double> only(Map<Item, Double> all, Class<? extends Item> kind) {
        var map = new LinkedHashMap<Item, Double>();
        all.forEach((item, tonnes) -> {
            if (kind.isInstance(item)) {
                map.put(item, tonnes);
            }
        });
        return map;
    }

    /// Use of all forms by all sectors of a region at rest, t a year of contained metal.
    public double annualUse(Region region) {
        return 12
                * market().uses().stream()
                        .filter(u -> market().nodes().get(u.node()).region().equals(region))
                        .mapToDouble(Use::baseUse)
                        .sum();
    }
}
