package org.orebridge.workbench.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.balance.Item;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.BaseYear;
import org.orebridge.market.calibration.BaseYear.BaseActivity;
import org.orebridge.market.calibration.BaseYear.BaseArc;
import org.orebridge.market.calibration.BaseYear.BaseNode;
import org.orebridge.market.calibration.BaseYear.BaseUse;
import org.orebridge.market.calibration.PotentialRoutes;
import org.orebridge.reference.ActivityRow;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Quantity;

/// Balanced quantities of a year as the elements of a base year, in t a month.
final class RestingYear {

    private static final double MONTHS = 12;

    private final Map<Item, Double> tonnes;
    private final Map<Item, Double> asCompiled;
    private final Grounds grounds;
    private final ItemFigures figures;
    private final RouteTerms terms;
    private final List<Place> places;
    private final Map<Item.Level, List<FigureRow>> capacities;
    private final SortedMap<Place, Double> surplusStock;

    /// @param tonnes quantities at rest, t a year
    RestingYear(Map<Item, Double> tonnes, Grounds grounds, ItemFigures figures, RouteTerms terms) {
        this.tonnes = tonnes;
        this.asCompiled = tonnes;
        this.grounds = grounds;
        this.figures = figures;
        this.terms = terms;
        var inUse = new TreeSet<Place>();
        tonnes.keySet().forEach(item -> inUse.addAll(item.coefficients().keySet()));
        this.places = List.copyOf(inUse);
        this.capacities = figures.capacities();
        this.surplusStock = figures.byPlace(Quantity.SURPLUS_STOCK);
    }

    private RestingYear(Map<Item, Double> tonnes, RestingYear central) {
        this.tonnes = tonnes;
        this.asCompiled = central.asCompiled;
        this.grounds = central.grounds;
        this.figures = central.figures;
        this.terms = central.terms;
        this.places = central.places;
        this.capacities = central.capacities;
        this.surplusStock = central.surplusStock;
    }

    /// The same with other quantities of the same items.
    RestingYear with(Map<Item, Double> drawn) {
        return new RestingYear(drawn, this);
    }

    List<Place> places() {
        return places;
    }

    List<String> sectors() {
        var sectors = new TreeSet<String>();
        tonnes.keySet().forEach(item -> {
            if (item instanceof Item.Consumption use) {
                sectors.add(use.sector());
            }
        });
        return List.copyOf(sectors);
    }

    List<BaseArc> arcs() {
        var list = new ArrayList<BaseArc>();
        tonnes.forEach((item, amount) -> {
            if (item instanceof Item.Shipment(Form form, Region from, Region to)) {
                list.add(new BaseArc(
                        places.indexOf(new Place(form, from)),
                        places.indexOf(new Place(form, to)),
                        amount / MONTHS,
                        terms.lag(form, from, to).orElse(0),
                        terms.freight(form, from, to).orElse(0.0)));
            }
        });
        return list;
    }

    /// @param prices base prices by place
    /// @param notes takes what is left out
    BaseYear at(List<Double> prices, Parameters parameters, List<String> notes) {
        var nodes = new ArrayList<BaseNode>();
        for (int n = 0; n < places.size(); n++) {
            nodes.add(new BaseNode(places.get(n).form(), places.get(n).region(), prices.get(n)));
        }
        return PotentialRoutes.added(
                new BaseYear(nodes, activities(parameters, notes), arcs(), uses(), surplus(parameters, notes)),
                this::termsBetween);
    }

    private Optional<PotentialRoutes.Terms> termsBetween(int from, int to) {
        Place i = places.get(from);
        Place j = places.get(to);
        return terms.lag(i.form(), i.region(), j.region())
                .flatMap(lag -> terms.freight(i.form(), i.region(), j.region())
                        .map(freight -> new PotentialRoutes.Terms(lag, freight)));
    }

    private List<BaseUse> uses() {
        var list = new ArrayList<BaseUse>();
        tonnes.forEach((item, amount) -> {
            if (item instanceof Item.Consumption(Place place, String sector)) {
                list.add(new BaseUse(places.indexOf(place), sector, amount / MONTHS));
            }
        });
        return list;
    }

    /// Activities that run, then those with a capacity and no output.
    private List<BaseActivity> activities(Parameters parameters, List<String> notes) {
        var list = new ArrayList<BaseActivity>();
        tonnes.forEach((item, amount) -> {
            if (item instanceof Item.Level level) {
                FigureRow figure =
                        grounds.figures().getOrDefault(item, List.of()).getFirst();
                list.add(activity(level, figure, amount, capacities.getOrDefault(level, List.of()), parameters));
            }
        });
        capacities.forEach((level, rows) -> {
            if (tonnes.containsKey(level) || FigureSelection.sum(rows) <= 0) {
                return;
            }
            if (places.containsAll(level.coefficients().keySet())) {
                list.add(activity(level, rows.getFirst(), 0, rows, parameters));
            } else {
                notes.add("%s has a capacity, but not all of its forms have a market there: it is left out."
                        .formatted(level.activity()));
            }
        });
        return list;
    }

    private BaseActivity activity(
            Item.Level level, FigureRow figure, double amount, List<FigureRow> capacity, Parameters parameters) {
        ActivityRow row = figures.activity(figure);
        Region region = figure.from().orElseThrow();
        var coefficients = new TreeMap<Integer, Double>();
        level.coefficients().forEach((place, t) -> coefficients.put(places.indexOf(place), t));
        var owners = new TreeMap<Region, Double>();
        owners.put(region, 1.0);
        return new BaseActivity(
                level.activity(),
                row.kind().toString(),
                row.activityClass(),
                region,
                owners,
                coefficients,
                places.indexOf(new Place(row.mainForm(), region)),
                amount / MONTHS,
                figures.levels(figure, FigureSelection.sum(capacity)) * asUsed(level) / MONTHS,
                parameters
                        .find("activity." + row.activityClass() + ".by_product_credit")
                        .map(Parameter::value)
                        .orElse(0.0),
                minimumRun(row.activityClass(), region, parameters));
    }

    /// What a drawn level is of the compiled one: an output in doubt puts the capacity behind it in doubt, not how much
    /// of it runs.
    private double asUsed(Item.Level level) {
        double compiled = asCompiled.getOrDefault(level, 0.0);
        return compiled > 0 ? tonnes.getOrDefault(level, compiled) / compiled : 1;
    }

    /// That of the class in the region, else that of the class, else none.
    private static double minimumRun(String activityClass, Region region, Parameters parameters) {
        String key = "activity." + activityClass + ".minimum_run";
        return parameters
                .find(key + "." + region)
                .or(() -> parameters.find(key))
                .map(Parameter::value)
                .orElse(0.0);
    }

    private SortedMap<Integer, Double> surplus(Parameters parameters, List<String> notes) {
        double share = parameters.value("market.surplus_share");
        var map = new TreeMap<Integer, Double>();
        surplusStock.forEach((place, amount) -> {
            if (places.contains(place)) {
                map.put(places.indexOf(place), share * amount);
            } else {
                notes.add("Surplus stock of %s is left out: it has no market there.".formatted(place));
            }
        });
        return map;
    }
}
