package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Region;

/// Shipments of concentrate and of refined copper in one year.
///
/// @param concentrate heading 2603, the 200 largest flows, x grade of the exporter
/// @param refined code 740311, cathodes, all flows; where that code is not at hand for the year, the heading
/// @param unwrought heading 7403, which adds alloys and shapes, the 200 largest flows
record CopperTrade(Flows concentrate, Flows refined, Flows unwrought, int year) {

    static CopperTrade read(RawFiles raw, NamedRegions regions, Shares shares, int year) {
        Flows unwrought =
                Flows.of(CopperCompilation.REFINED, raw.baciHeading("7403", year), regions, (route, shipment) -> 1);
        return new CopperTrade(
                Flows.of(
                        CopperCompilation.CONCENTRATE,
                        raw.baciHeading("2603", year),
                        regions,
                        (route, shipment) ->
                                shares.value("grade", route.from(), shares.value("grade", Region.REST_OF_WORLD, 0))),
                year == CopperCompilation.YEAR
                        ? Flows.of(CopperCompilation.REFINED, raw.baci2024("740311"), regions, (route, shipment) -> 1)
                        : unwrought,
                unwrought,
                year);
    }

    /// What was done to the weight of refined copper, in words.
    String howRefined() {
        return year == CopperCompilation.YEAR
                ? "Gross weight, cathode holds 99.99 %"
                : "Gross weight of heading 7403, which adds alloys and shapes to cathode: the code for cathode is at hand for %d only"
                        .formatted(CopperCompilation.YEAR);
    }

    /// The heading's own figures, kept beside those of the code for cathode.
    List<FigureRow> disagreeing(double smallest) {
        List<FigureRow> figures = new ArrayList<>();
        if (year != CopperCompilation.YEAR) {
            return figures;
        }
        unwrought
                .atLeast(smallest)
                .byRoute()
                .forEach((route, amount) -> figures.add(
                        Draft.between(Quantity.TRADE, CopperCompilation.REFINED, route.from(), route.to(), year)
                                .asGiven(
                                        OptionalDouble.of(Math.rint(amount.value())),
                                        amount.said(),
                                        "Heading 7403 adds alloys, billets and shapes, and holds the 200 largest flows only; the code for cathode (740311) is complete and is used.",
                                        amount.origin(),
                                        false)));
        return figures;
    }
}
