package org.orebridge.market;

import java.util.List;

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

    public Market withStockpiles(List<Stockpile> other) {
        return new Market(nodes, activities, arcs, uses, storages, other, beta);
    }

    public Market withArcs(List<Arc> other) {
        return new Market(nodes, activities, other, uses, storages, stockpiles, beta);
    }
}
