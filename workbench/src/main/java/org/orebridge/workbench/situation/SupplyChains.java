package org.orebridge.workbench.situation;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.indicators.origin.SupplyChain;
import org.orebridge.indicators.origin.SupplyChain.Place;

/// The elements of a balanced year as flows that can be followed upstream.
public final class SupplyChains {

    private SupplyChains() {}

    /// The whole network, one step back from each place.
    public static SupplyChain of(List<SupplyElement> elements) {
        SortedMap<Place, SortedMap<Place, Double>> inflows = new TreeMap<>();
        SortedMap<Place, Double> mined = new TreeMap<>();
        for (SupplyElement element : elements) {
            Form form = Form.of(element.form());
            switch (element.kind()) {
                case "trade" -> {
                    Place to = new Place(form, Region.of(element.to().orElseThrow()));
                    Place from = new Place(form, Region.of(element.from().orElseThrow()));
                    flow(inflows, from, to, element.tonnes());
                }
                case "production" -> {
                    Region country = Region.of(element.from().orElseThrow());
                    Place made = new Place(form, country);
                    element.input()
                            .ifPresentOrElse(
                                    input -> flow(inflows, new Place(Form.of(input), country), made, element.tonnes()),
                                    () -> mined.merge(made, element.tonnes(), Double::sum));
                }
                default -> {
                    // A use takes metal out of its place; nothing is upstream of it.
                }
            }
        }
        return new SupplyChain(inflows, mined);
    }

    private static void flow(SortedMap<Place, SortedMap<Place, Double>> inflows, Place from, Place to, double tonnes) {
        inflows.computeIfAbsent(to, _ -> new TreeMap<>()).merge(from, tonnes, Double::sum);
    }
}
