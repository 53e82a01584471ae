package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Shipments between regions, and how long and how dear the ways are.
///
/// @param regions regions that the mineral tells apart
/// @param routes lag and freight by basin
/// @param unrecorded shipments that no code at hand shows
/// @param year calendar year
record RouteFigures(NamedRegions regions, RouteTable routes, List<UnrecordedTrade> unrecorded, int year) {

    static RouteFigures read(Tables tables, String mineral, int year) {
        return new RouteFigures(
                NamedRegions.read(tables, mineral),
                RouteTable.of(mineral, tables),
                UnrecordedTrade.read(tables, mineral),
                year);
    }

    /// What customs recorded and what they cannot have recorded, added up by route.
    ///
    /// @param how what was done to the recorded weight, in words
    List<FigureRow> of(Flows recorded, String how) {
        List<FigureRow> figures = new ArrayList<>();
        recorded.byRoute().forEach((route, amount) -> figures.add(figure(recorded, route, amount, how)));
        unrecorded.stream()
                .filter(trade -> trade.form().equals(recorded.form()))
                .filter(trade -> !recorded.byRoute().containsKey(trade.route()))
                .forEach(trade -> figures.add(figure(trade)));
        return figures;
    }

    private FigureRow figure(Flows recorded, Route route, Amount amount, String how) {
        Draft draft = Draft.between(Quantity.TRADE, recorded.form(), route.from(), route.to(), year);
        return unrecorded.stream()
                .filter(trade ->
                        trade.form().equals(recorded.form()) && trade.route().equals(route))
                .findFirst()
                .map(trade -> draft.assumed(
                        Math.rint(amount.value() + trade.value()),
                        Math.rint(amount.value() + trade.low()),
                        Math.rint(amount.value() + trade.high()),
                        "%s, %.0f t, and on top what no code at hand shows, %.0f t: %s."
                                .formatted(how, amount.value(), trade.value(), trade.reason()),
                        amount.origin()))
                .orElseGet(() -> draft.derived(Math.rint(amount.value()), amount.said(), how + ".", amount.origin()));
    }

    private FigureRow figure(UnrecordedTrade trade) {
        return Draft.between(Quantity.TRADE, trade.form(), trade.from(), trade.to(), year)
                .assumed(
                        trade.value(),
                        trade.low(),
                        trade.high(),
                        "No customs code at hand shows it: %s.".formatted(trade.reason()),
                        Origin.ASSUMPTION);
    }

    /// Lag and freight of a form between every two regions that tell it apart.
    List<FigureRow> lagAndFreight(Form form) {
        return routes.figures(form, regions, year);
    }

    /// What the assumed shipments on top of the customs' add to a region's exports of a form.
    double unrecordedExports(Form form, Region region) {
        return unrecorded.stream()
                .filter(trade -> trade.form().equals(form) && trade.from().equals(region))
                .mapToDouble(UnrecordedTrade::value)
                .sum();
    }

    /// The same for its imports.
    double unrecordedImports(Form form, Region region) {
        return unrecorded.stream()
                .filter(trade -> trade.form().equals(form) && trade.to().equals(region))
                .mapToDouble(UnrecordedTrade::value)
                .sum();
    }
}
