package org.orebridge.market;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// A calibrated market at rest: who can make, move, store and use what, on which curves.
///
/// Elements refer to each other by their index in these lists. Quantities are t of the contained lead
/// metal of a form per month, prices USD per t of it.
///
/// @param nodes forms in regions
/// @param activities mines, refineries, conversions, recyclers
/// @param arcs trade routes
/// @param uses sectors at nodes
/// @param storages commercial stocks, at most one a node
/// @param stockpiles government stocks
/// @param beta monthly discount factor, `(1+r)^(-1/12)` of the private cost of capital r
public record Market(
        List<Node> nodes,
        List<Activity> activities,
        List<Arc> arcs,
        List<Use> uses,
        List<Storage> storages,
        List<Stockpile> stockpiles,
        double beta) {

    public Market {
        nodes = List.copyOf(nodes);
        activities = List.copyOf(activities);
        arcs = List.copyOf(arcs);
        uses = List.copyOf(uses);
        storages = List.copyOf(storages);
        stockpiles = List.copyOf(stockpiles);
        if (!(beta > 0 && beta <= 1)) {
            throw new IllegalArgumentException(
                    "A monthly discount factor is above 0 and at most 1, found %s.".formatted(beta));
        }
    }

    /// Every region with a node or a stockpile, in order.
    public List<Region> regions() {
        var regions = new TreeSet<Region>();
        nodes.forEach(n -> regions.add(n.region()));
        activities.forEach(a -> {
            regions.add(a.region());
            regions.addAll(a.owners().keySet());
        });
        stockpiles.forEach(g -> regions.add(g.owner()));
        return List.copyOf(regions);
    }

    /// Every form traded or used, in order.
    public List<Form> forms() {
        return List.copyOf(nodes.stream().map(Node::form).collect(Collectors.toCollection(TreeSet::new)));
    }

    /// Index of the node of a form in a region, or -1 where there is none.
    public int node(Form form, Region region) {
        for (int n = 0; n < nodes.size(); n++) {
            if (nodes.get(n).form().equals(form) && nodes.get(n).region().equals(region)) {
                return n;
            }
        }
        return -1;
    }

    /// Most months that anything is on its way.
    int longestLag() {
        int trade = arcs.stream().mapToInt(Arc::lag).max().orElse(0);
        return stockpiles.stream()
                .flatMap(g -> g.access().stream())
                .mapToInt(Stockpile.Access::lag)
                .reduce(trade, Math::max);
    }

    public Market withStockpiles(List<Stockpile> other) {
        return new Market(nodes, activities, arcs, uses, storages, other, beta);
    }

    public Market withActivities(List<Activity> other) {
        return new Market(nodes, other, arcs, uses, storages, stockpiles, beta);
    }

    public Market withArcs(List<Arc> other) {
        return new Market(nodes, activities, other, uses, storages, stockpiles, beta);
    }
}
