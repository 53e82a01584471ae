package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.orebridge.core.Countries;
import org.orebridge.core.Country;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// Shipments of cobalt metal, of refined chemicals, and of the intermediates that customs show.
///
/// @param metal pattern of 2021, brought to the output of 2023
/// @param sulphate oxides and hydroxides of 2024
/// @param notUsed shipments kept beside: corridors, and what China bought of Congo in 2021
record CobaltTrade(Flows metal, Flows sulphate, List<FigureRow> notUsed) {

    static final String METAL_AS_IN_2021 =
            "Gross weight under 810520 in 2021, by the importer's customs where it reports, else the exporter's, x content, x change of the exporter's refined output from 2021 to 2023 (or an assumed scale), x an assumed scale where the importer's market has changed";

    /// Who ships intermediates under the code that metal shares with them.
    private static final Set<String> SHIP_INTERMEDIATES = Set.of("COD", "COG", "ZMB", "TUR", "PHL");

    /// Congo's neighbours on the way to the sea, which use none: what they book as oxide is Congo's hydroxide.
    private static final Set<String> CORRIDOR = Set.of("COD", "NAM", "ZMB", "ZAF");

    /// Oxides below this many USD per t gross are something else under the same code.
    private static final double LEAST_UNIT_VALUE = 5_000;

    static CobaltTrade read(RawFiles raw, NamedRegions regions, Shares shares, CobaltOutput output) {
        List<Shipment> pattern = pattern(raw);
        List<Shipment> oxides = raw.baci2024("282200");
        return new CobaltTrade(
                Flows.of(
                        CobaltCompilation.METAL,
                        pattern,
                        regions,
                        (route, shipment) -> isMetal(shipment) ? content(route, shares, output) : 0),
                Flows.of(
                        CobaltCompilation.SULPHATE,
                        oxides,
                        regions,
                        (route, shipment) ->
                                isOxide(shipment) ? shares.of("oxide_content").value() : 0),
                notUsed(pattern, oxides, shares.of("intermediate_content").value()));
    }

    private static double content(Route route, Shares shares, CobaltOutput output) {
        double otherwise = shares.of("metal_trade_scale").value();
        return shares.of("metal_content").value()
                * output.growthSince2021(route.from(), otherwise)
                * shares.value("metal_import_scale", route.to(), 1);
    }

    private static boolean isMetal(Shipment shipment) {
        boolean matte =
                shipment.from().code().equals("CAN") && shipment.to().code().equals("NOR");
        return !matte && !SHIP_INTERMEDIATES.contains(shipment.from().code());
    }

    private static boolean isOxide(Shipment shipment) {
        return !CORRIDOR.contains(shipment.from().code())
                && shipment.unitValue()
                        .filter(value -> value >= LEAST_UNIT_VALUE)
                        .isPresent();
    }

    /// The importer's word where it reports at all that year, else the exporter's.
    private static List<Shipment> pattern(RawFiles raw) {
        List<Row> rows = raw.facts(
                "trademap/trademap_hs6_long.csv",
                row -> row.text("hs").equals("810520")
                        && row.text("year").equals("2021")
                        && row.text("measure").equals("quantity"),
                "hs",
                "flow",
                "reporter",
                "partner",
                "year",
                "measure",
                "value");
        NavigableSet<String> reporting = new TreeSet<>();
        rows.stream().filter(CobaltTrade::isImport).forEach(row -> reporting.add(row.text("reporter")));
        return rows.stream()
                .filter(row -> isImport(row) || !reporting.contains(row.text("partner")))
                .flatMap(row -> shipment(row).stream())
                .toList();
    }

    private static boolean isImport(Row row) {
        return row.text("flow").equals("M");
    }

    private static Optional<Shipment> shipment(Row row) {
        return region(row, isImport(row) ? "partner" : "reporter")
                .flatMap(from -> region(row, isImport(row) ? "reporter" : "partner")
                        .map(to -> new Shipment(from, to, row.optionalNumber("value"), 0, row.origin("itc-trademap"))));
    }

    private static Optional<Region> region(Row row, String column) {
        return Countries.bundled().find(row.text(column)).map(Country::region);
    }

    private static List<FigureRow> notUsed(List<Shipment> pattern, List<Shipment> oxides, double content) {
        List<FigureRow> figures = new ArrayList<>();
        oxides.stream()
                .filter(shipment -> CORRIDOR.contains(shipment.from().code()))
                .filter(shipment -> shipment.tonnes().orElse(0) * content >= 500)
                .forEach(
                        shipment -> figures.add(
                                kept(
                                        shipment,
                                        content,
                                        CobaltCompilation.YEAR,
                                        "Oxides and hydroxides (282200), gross x content of crude hydroxide. A corridor, not a market: it is routed through and counted in what Congo ships to China.")));
        pattern.stream()
                .filter(shipment -> shipment.from().equals(CobaltCompilation.CONGO)
                        && shipment.to().equals(CobaltCompilation.CHINA))
                .forEach(
                        shipment -> figures.add(
                                kept(
                                        shipment,
                                        content,
                                        2021,
                                        "Gross x content of crude hydroxide, by China's customs. The last year at hand; Congo has more than doubled its output since.")));
        return figures;
    }

    private static FigureRow kept(Shipment shipment, double content, int year, String reason) {
        return Draft.between(Quantity.TRADE, CobaltCompilation.HYDROXIDE, shipment.from(), shipment.to(), year)
                .asGiven(
                        OptionalDouble.of(Math.rint(shipment.tonnes().orElse(0) * content)),
                        Said.STATED,
                        reason,
                        shipment.origin(),
                        false);
    }
}
