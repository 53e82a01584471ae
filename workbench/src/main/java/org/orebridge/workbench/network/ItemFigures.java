package org.orebridge.workbench.network;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.market.balance.BaseFigures;
import org.orebridge.market.balance.Item;
import org.orebridge.market.balance.Observation;
import org.orebridge.market.balance.Place;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;

/// The figures of a year as the items of a balance.
final class ItemFigures {

    private final FigureSelection figures;

    ItemFigures(FigureSelection figures) {
        this.figures = figures;
    }

    Grounds grounds() {
        var map = new LinkedHashMap<Item, List<FigureRow>>();
        map.putAll(figures.by(Quantity.PRODUCTION, this::level));
        map.putAll(figures.by(
                Quantity.TRADE,
                f -> new Item.Shipment(f.form().orElseThrow(), f.from().orElseThrow(), f.to().orElseThrow())));
        map.putAll(figures.by(
                Quantity.USE,
                f -> new Item.Consumption(
                        new Place(f.form().orElseThrow(), f.to().orElseThrow()),
                        f.sector().orElseThrow())));
        return new Grounds(map);
    }

    /// Level of the activity that a production or capacity figure is about.
    Item.Level level(FigureRow figure) {
        ActivityRow activity = activity(figure);
        Region region = figure.from().orElseThrow();
        var coefficients = new TreeMap<Place, Double>();
        activity.inputs().forEach((form, t) -> coefficients.put(new Place(form, region), -t));
        activity.outputs().forEach((form, t) -> coefficients.put(new Place(form, region), t));
        return new Item.Level(activity.activity() + ":" + region, coefficients);
    }

    ActivityRow activity(FigureRow figure) {
        String name = figure.activity().orElseThrow();
        return figures.reference()
                .activity(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The figure %s is of the activity %s, which %s does not have.%nMaybe it is missing in activities.csv."
                                .formatted(
                                        figure.id(), name, figures.reference().mineral())));
    }

    /// Level that a figure in t of the main form stands for, in t of level.
    double levels(FigureRow figure, double tonnes) {
        ActivityRow activity = activity(figure);
        double coefficient = activity.inputs()
                .getOrDefault(activity.mainForm(), activity.outputs().getOrDefault(activity.mainForm(), 1.0));
        return tonnes / coefficient;
    }

    BaseFigures baseFigures(Grounds grounds, Parameters parameters) {
        var weights = new FigureWeights(parameters);
        var list = new ArrayList<Observation>();
        grounds.figures().forEach((item, rows) -> {
            double tonnes = FigureSelection.sum(rows);
            double value = item instanceof Item.Level ? levels(rows.getFirst(), tonnes) : tonnes;
            list.add(new Observation(item, value, weights.deviation(rows, weight(item, rows.getFirst()))));
        });
        return new BaseFigures(list, byPlace(Quantity.STOCK_CHANGE), stockDeviation(weights));
    }

    private SortedMap<Place, Double> stockDeviation(FigureWeights weights) {
        var map = new TreeMap<Place, Double>();
        atPlaces(Quantity.STOCK_CHANGE)
                .forEach((place, rows) ->
                        map.put(place, weights.deviation(rows, "balance.stock_change") * FigureSelection.sum(rows)));
        return map;
    }

    private String weight(Item item, FigureRow figure) {
        return switch (item) {
            case Item.Level _ -> FigureWeights.production(activity(figure).kind());
            case Item.Shipment _ -> "balance.trade";
            case Item.Consumption _ -> "balance.use";
        };
    }

    /// Figures of stocks by place, t.
    SortedMap<Place, Double> byPlace(Quantity quantity) {
        var map = new TreeMap<Place, Double>();
        atPlaces(quantity).forEach((place, rows) -> map.put(place, FigureSelection.sum(rows)));
        return map;
    }

    Map<Place, List<FigureRow>> atPlaces(Quantity quantity) {
        return figures.by(
                quantity, f -> new Place(f.form().orElseThrow(), f.from().orElseThrow()));
    }

    Map<Item.Level, List<FigureRow>> capacities() {
        return figures.by(Quantity.CAPACITY, this::level);
    }
}
