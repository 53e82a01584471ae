package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.CutSupply;
import org.orebridge.indicators.origin.OriginBehindImports;
import org.orebridge.indicators.origin.SupplyChain;
import org.orebridge.indicators.origin.SupplyChain.Place;
import org.orebridge.workbench.situation.SupplyChains;
import org.orebridge.workbench.situation.SupplyElement;

/// A company's purchases of one mineral put at the end of the mineral's supply chain.
///
/// What is said to originate in a country was made there: it is followed to what that country's plants take in,
/// not to what it re-exports. Where a country makes none, what it ships is what it takes in. Ore comes out of
/// the ground of the country that it originates in.
final class BoughtChain {

    private static final String ARRIVED = "-bought";

    private final List<SupplyElement> elements;
    private final SortedMap<Place, Double> bought = new TreeMap<>();
    private final SortedMap<Place, Boolean> isOre = new TreeMap<>();
    private final double all;
    private double followed;

    private BoughtChain(List<SupplyElement> elements, double all) {
        this.elements = elements;
        this.all = all;
    }

    /// @param elements of the mineral's balanced year
    /// @param lines what was bought of it
    static BoughtChain of(List<SupplyElement> elements, List<Bought> lines) {
        var chain = new BoughtChain(
                elements, lines.stream().mapToDouble(Bought::tonnes).sum());
        lines.forEach(line -> line.material()
                .form()
                .ifPresent(
                        form -> chain.add(form, line.origin(), line.material().isOre(), line.tonnes())));
        return chain.known();
    }

    /// As if everything were bought in one form from one country.
    static BoughtChain of(List<SupplyElement> elements, Form form, Region country) {
        var chain = new BoughtChain(elements, 1);
        chain.add(form, country, false, 1);
        return chain.known();
    }

    private void add(Form form, Region country, boolean ore, double tonnes) {
        Place place = new Place(Form.of(form.id() + ARRIVED + (ore ? "-ore" : "")), country);
        isOre.put(place, ore);
        bought.merge(place, tonnes, Double::sum);
    }

    private BoughtChain known() {
        bought.keySet().removeIf(place -> inflows(place, _ -> 1).isEmpty() && mined(place, _ -> 1) == 0);
        followed = bought.values().stream().mapToDouble(Double::doubleValue).sum();
        return this;
    }

    /// The share of what was bought that can be followed upstream.
    double followedShare() {
        return all > 0 ? followed / all : 0;
    }

    /// Shares of all that was bought by the country of the mine.
    SortedMap<Region, Double> mines() {
        return followed == 0 ? new TreeMap<>() : scaled(new OriginBehindImports(chain()).minesBehind(bought));
    }

    /// Shares of all that was bought by the country that it passed through at any stage.
    SortedMap<Region, Double> passage() {
        return followed == 0 ? new TreeMap<>() : scaled(new OriginBehindImports(chain()).passedThrough(bought));
    }

    private SortedMap<Region, Double> scaled(SortedMap<Region, Double> shares) {
        SortedMap<Region, Double> scaled = new TreeMap<>();
        shares.forEach((country, share) -> scaled.put(country, share * followedShare()));
        return scaled;
    }

    /// What a cut takes off what was bought, directly and along the whole chain; shares of all that was bought.
    ///
    /// @param left what remains of an element, as a share of it
    /// @param route what remains of the shipments of a form from a country to the company
    Cut cut(ToDoubleFunction<SupplyElement> left, BiFunction<Form, Region, Double> route) {
        if (followed == 0) {
            return new Cut(0, 0);
        }
        SupplyChain whole = chain();
        double direct = bought.entrySet().stream()
                .mapToDouble(entry -> entry.getValue()
                        * (1 - route.apply(form(entry.getKey()), entry.getKey().country())))
                .sum();
        double atRest = CutSupply.stillArriving(whole, whole, bought);
        double after = CutSupply.stillArriving(whole, left(left, route), bought);
        return new Cut(direct / all, (atRest - after) * followedShare());
    }

    /// @param direct share whose shipments to the company are stopped
    /// @param whole share that is missing when what its makers lack is counted too; at least the direct one
    record Cut(double direct, double whole) {}

    private SupplyChain chain() {
        return extended(SupplyChains.of(elements), _ -> 1, (_, _) -> 1.0);
    }

    private SupplyChain left(ToDoubleFunction<SupplyElement> left, BiFunction<Form, Region, Double> route) {
        List<SupplyElement> less = new ArrayList<>();
        elements.forEach(element -> less.add(element.scaled(left.applyAsDouble(element))));
        return extended(SupplyChains.of(less), left, route);
    }

    private SupplyChain extended(
            SupplyChain chain, ToDoubleFunction<SupplyElement> left, BiFunction<Form, Region, Double> route) {
        SortedMap<Place, SortedMap<Place, Double>> inflows = new TreeMap<>(chain.inflows());
        SortedMap<Place, Double> mined = new TreeMap<>(chain.mined());
        for (Place place : bought.keySet()) {
            double arrives = route.apply(form(place), place.country());
            SortedMap<Place, Double> own = inflows(place, left);
            own.replaceAll((_, tonnes) -> tonnes * arrives);
            inflows.put(place, own);
            double out = mined(place, left) * arrives;
            if (out > 0) {
                mined.put(place, out);
            }
        }
        return new SupplyChain(inflows, mined);
    }

    private static Form form(Place place) {
        return Form.of(place.form().id().replaceAll(ARRIVED + "(-ore)?$", ""));
    }

    /// What a country's plants make the form from; what it takes in where it makes none.
    private SortedMap<Place, Double> inflows(Place place, ToDoubleFunction<SupplyElement> left) {
        SortedMap<Place, Double> from = new TreeMap<>();
        if (isOre.getOrDefault(place, false)) {
            return from;
        }
        Form form = form(place);
        elements.stream()
                .filter(element ->
                        makes(element, form, place.country()) && element.input().isPresent())
                .forEach(element -> from.merge(
                        new Place(Form.of(element.input().orElseThrow()), place.country()),
                        element.tonnes() * left.applyAsDouble(element),
                        Double::sum));
        if (from.isEmpty() && mined(place, _ -> 1) == 0) {
            elements.stream()
                    .filter(element -> element.kind().equals("trade")
                            && element.form().equals(form.id())
                            && element.to()
                                    .filter(place.country().code()::equals)
                                    .isPresent())
                    .forEach(element -> from.merge(
                            new Place(form, Region.of(element.from().orElseThrow())),
                            element.tonnes() * left.applyAsDouble(element),
                            Double::sum));
        }
        return from;
    }

    /// What comes out of the country's own ground or scrap as this form; ore does even where no statistic says so.
    private double mined(Place place, ToDoubleFunction<SupplyElement> left) {
        Form form = form(place);
        List<SupplyElement> mines = elements.stream()
                .filter(element ->
                        makes(element, form, place.country()) && element.input().isEmpty())
                .toList();
        if (mines.isEmpty()) {
            return isOre.getOrDefault(place, false) ? 1 : 0;
        }
        return mines.stream()
                .mapToDouble(element -> element.tonnes() * left.applyAsDouble(element))
                .sum();
    }

    private static boolean makes(SupplyElement element, Form form, Region country) {
        return element.kind().equals("production")
                && element.form().equals(form.id())
                && element.from().filter(country.code()::equals).isPresent();
    }
}
