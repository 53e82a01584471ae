package org.orebridge.workbench.network;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.Quantity;

/// Freight and transit months of routes, as far as the compilation has figures.
///
/// A figure without exporter or importer holds for all of them, unless a closer one is there.
final class RouteTerms {

    private final Map<String, Double> freight;
    private final Map<String, Double> lag;

    RouteTerms(FigureSelection figures) {
        freight = values(figures, Quantity.FREIGHT);
        lag = values(figures, Quantity.TRANSIT_LAG);
    }

    private static Map<String, Double> values(FigureSelection figures, Quantity quantity) {
        var map = new TreeMap<String, Double>();
        figures.by(quantity, RouteTerms::key)
                .forEach((key, rows) -> map.put(key, FigureSelection.sum(rows) / rows.size()));
        return map;
    }

    private static String key(FigureRow figure) {
        return key(figure.form().orElseThrow(), figure.from(), figure.to());
    }

    private static String key(Form form, Optional<Region> from, Optional<Region> to) {
        return form + " " + from.map(Region::code).orElse("*") + " "
                + to.map(Region::code).orElse("*");
    }

    Optional<Double> freight(Form form, Region from, Region to) {
        return closest(freight, form, from, to);
    }

    /// Whole months.
    Optional<Integer> lag(Form form, Region from, Region to) {
        return closest(lag, form, from, to).map(months -> (int) Math.round(months));
    }

    private static Optional<Double> closest(Map<String, Double> map, Form form, Region from, Region to) {
        return Optional.ofNullable(map.get(key(form, Optional.of(from), Optional.of(to))))
                .or(() -> Optional.ofNullable(map.get(key(form, Optional.of(from), Optional.empty()))))
                .or(() -> Optional.ofNullable(map.get(key(form, Optional.empty(), Optional.of(to)))))
                .or(() -> Optional.ofNullable(map.get(key(form, Optional.empty(), Optional.empty()))));
    }
}
