package org.orebridge.market.calibration;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.market.balance.Place;
import org.orebridge.market.calibration.BaseYear.BaseActivity;
import org.orebridge.market.calibration.BaseYear.BaseArc;
import org.orebridge.market.calibration.BaseYear.BaseNode;
import org.orebridge.market.calibration.BaseYear.BaseUse;
import org.orebridge.market.calibration.CurveParameters.ActivityCurve;
import org.orebridge.market.calibration.CurveParameters.FormCurve;
import org.orebridge.market.calibration.CurveParameters.SectorCurve;
import org.orebridge.market.calibration.CurveParameters.Slope;
import org.orebridge.market.calibration.CurveParameters.StorageCurve;
import org.orebridge.market.calibration.CurveParameters.SubstitutionCurve;
import org.orebridge.market.calibration.CurveParameters.Surplus;

/// Tiny base years made by hand, all quantities in t/month.
final class RestingMarkets {

    static final Form ORE = Form.of("ore");
    static final Form SALT = Form.of("salt");
    static final Form METAL = Form.of("metal");
    static final Region A = Region.of("AAA");
    static final Region B = Region.of("BBB");
    static final Region C = Region.of("CCC");

    private RestingMarkets() {}

    /// One form: A mines with room, B mines at its capacity, C recycles; A ships to B (2 months) and C (at once).
    static BaseYear oneForm(double scale) {
        List<Place> places = List.of(new Place(METAL, A), new Place(METAL, B), new Place(METAL, C));
        List<BaseArc> arcs = List.of(new BaseArc(0, 1, 30 * scale, 2, 100), new BaseArc(0, 2, 25 * scale, 0, 40));
        List<BaseNode> nodes = priced(places, arcs, List.of(new Quotation(METAL, B, 5000)));
        return PotentialRoutes.added(new BaseYear(
                nodes,
                List.of(
                        activity("mine:AAA", "mine", A, Map.of(0, 1.0), 0, 80 * scale, 88 * scale),
                        activity("mine:BBB", "mine", B, Map.of(1, 1.0), 1, 10 * scale, 10 * scale),
                        activity("recycling:CCC", "recycler", C, Map.of(2, 1.0), 2, 5 * scale, 0)),
                arcs,
                List.of(
                        new BaseUse(0, "alloys", 25 * scale),
                        new BaseUse(1, "alloys", 28 * scale),
                        new BaseUse(1, "magnets", 12 * scale),
                        new BaseUse(2, "magnets", 30 * scale)),
                new TreeMap<>()));
    }

    /// Three forms: ore of A is refined in B to metal and to salt; dissolving metal to salt in C stands idle.
    static BaseYear threeForms(SortedMap<Integer, Double> surplus) {
        List<Place> places = List.of(
                new Place(ORE, A),
                new Place(ORE, B),
                new Place(METAL, B),
                new Place(METAL, C),
                new Place(SALT, B),
                new Place(SALT, C));
        List<BaseArc> arcs =
                List.of(new BaseArc(0, 1, 100, 3, 200), new BaseArc(2, 3, 20, 1, 150), new BaseArc(4, 5, 10, 1, 150));
        List<BaseNode> nodes = priced(
                places,
                arcs,
                List.of(new Quotation(ORE, B, 13000), new Quotation(METAL, C, 25000), new Quotation(SALT, B, 20000)));
        return PotentialRoutes.added(new BaseYear(
                nodes,
                List.of(
                        activity("mine:AAA", "mine", A, Map.of(0, 1.0), 0, 100, 0),
                        activity("refining-metal:BBB", "plant", B, Map.of(1, -1.0, 2, 0.95), 2, 40, 40),
                        activity("refining-salt:BBB", "plant", B, Map.of(1, -1.0, 4, 0.9), 4, 60, 0),
                        activity("dissolving:CCC", "dissolver", C, Map.of(3, -1.0, 5, 0.99), 3, 0, 5)),
                arcs,
                List.of(
                        new BaseUse(2, "alloys", 18),
                        new BaseUse(3, "alloys", 20),
                        new BaseUse(4, "magnets", 44),
                        new BaseUse(5, "magnets", 10)),
                surplus));
    }

    static CurveParameters parameters(Surplus shelf) {
        var specification = new FormCurve(8, 1, 0.06, 0.25, 6, 50);
        return new CurveParameters(
                0.10,
                new StorageCurve(0.004, 0.5, 0.1, 0.5, 0.25, shelf),
                sorted(Map.of(
                        ORE, new FormCurve(8, 1.5, 0.06, 0.25, 6, 50), SALT, specification, METAL, specification)),
                sorted(Map.of(
                        "alloys",
                        new SectorCurve(10, -0.10, new SubstitutionCurve(0.9, 12, 0.2, 0.0075, 0.005, 0.5), 1e5, 1),
                        "magnets",
                        new SectorCurve(30, -0.05, new SubstitutionCurve(0.9, 12, 0.5, 0.02, 0.005, 0.5), 5e5, 0.5))),
                sorted(Map.of(
                        "mine", new ActivityCurve(new Slope.Supply(0.15), 1.1, 0.05, 0),
                        "recycler", new ActivityCurve(new Slope.Supply(0.4), 1.2, 0.05, 0),
                        "plant", new ActivityCurve(new Slope.Cost(0.2), 1.1, 0.05, 0),
                        "dissolver", new ActivityCurve(new Slope.Cost(0.1), 1.2, 0.05, 2200))));
    }

    private static List<BaseNode> priced(List<Place> places, List<BaseArc> arcs, List<Quotation> quotations) {
        double beta = parameters(Surplus.SHELF).beta();
        List<Double> price =
                BasePrices.fit(places, arcs, quotations, Map.of(), beta).price();
        return IntStream.range(0, places.size())
                .mapToObj(n -> new BaseNode(places.get(n).form(), places.get(n).region(), price.get(n)))
                .toList();
    }

    private static BaseActivity activity(
            String name,
            String curve,
            Region region,
            Map<Integer, Double> coefficients,
            int main,
            double level,
            double capacity) {
        return new BaseActivity(
                name,
                curve,
                curve,
                region,
                sorted(Map.of(region, 1.0)),
                sorted(coefficients),
                main,
                level,
                capacity,
                0);
    }

    private static <K extends Comparable<K>, V> SortedMap<K, V> sorted(Map<K, V> map) {
        return new TreeMap<>(map);
    }
}
