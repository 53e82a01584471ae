package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Region;

/// Shipments of concentrate and of refined copper in one year.
///
/// @param concentrate heading 2603, the 200 largest flows, x grade of the exporter
/// @param refined code 740311, cathodes, all flows; where that code is not at hand for the year, the heading
/// @param unwrought heading 7403, which adds alloys and shapes, the 200 largest flows
record CopperTrade(Flows concentrate, Flows refined, Flows unwrought, int year) {

    private static final String HEADINGS = "baci/baci_hs22_16hs4_top200_2022_2024.csv";

    static CopperTrade read(RawFiles raw, NamedRegions regions, Shares shares, int year) {
        Flows unwrought =
                Flows.of(CopperCompilation.REFINED, heading(raw, "7403", year), regions, (route, shipment) -> 1);
        return new CopperTrade(
                Flows.of(
                        CopperCompilation.CONCENTRATE,
                        heading(raw, "2603", year),
                        regions,
                        (route, shipment) ->
                                shares.value("grade", route.from(), shares.value("grade", Region.REST_OF_WORLD, 0))),
                year == CopperCompilation.YEAR
                        ? Flows.of(CopperCompilation.REFINED, raw.baci2024("740311"), regions, (route, shipment) -> 1)
                        : unwrought,
                unwrought,
                year);
    }

    private static List<Shipment> heading(RawFiles raw, String hs4, int calendar) {
        String year = Integer.toString(calendar);
        return raw
                .facts(
                        HEADINGS,
                        row -> row.text("hs4").equals(hs4) && row.text("year").equals(year),
                        "year",
                        "hs4",
                        "exporter",
                        "importer",
                        "value_usd",
                        "tonnes")
                .stream()
                .flatMap(row -> shipment(row).stream())
                .toList();
    }

    private static Optional<Shipment> shipment(Row row) {
        return region(row, "exporter")
                .flatMap(from -> region(row, "importer")
                        .map(to -> new Shipment(
                                from,
                                to,
                                row.optionalNumber("tonnes"),
                                row.number("value_usd") / 1000,
                                row.origin("cepii-baci-hs22"))));
    }

    private static Optional<Region> region(Row row, String column) {
        return Countries.bundled().find(row.text(column)).map(Country::region);
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
