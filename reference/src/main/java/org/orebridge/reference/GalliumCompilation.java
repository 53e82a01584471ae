package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.importers.ProductionRow.Measure;

/// Gallium in 2023: published primary output and US use; all else assumed, because no file gives it.
///
/// The base year is the last whose first half was free of China's licences. Customs code 811292 is never read: it
/// holds gallium together with germanium, indium, vanadium and others.
final class GalliumCompilation implements MineralCompilation {

    private static final Form LOW = Form.of("gallium-4n");
    private static final Form HIGH = Form.of("gallium-6n");
    private static final String PRIMARY = "gallium-primary";
    private static final String COMMODITY = "Gallium";
    private static final int YEAR = 2023;
    private static final Region UNITED_STATES = Region.of("USA");
    private static final Region GERMANY = Region.of("DEU");

    @Override
    public String mineral() {
        return "gallium";
    }

    @Override
    public List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks) {
        NamedRegions regions = NamedRegions.read(tables, mineral());
        ReportedFigures reported = new ReportedFigures(regions);
        List<FigureRow> figures = new ArrayList<>(production(raw, reported));
        figures.addAll(capacity(raw, reported));
        figures.addAll(americanUse(raw));
        figures.addAll(prices(raw));
        figures.addAll(Assumptions.of(mineral(), tables));
        RouteTable routes = RouteTable.of(mineral(), tables);
        figures.addAll(routes.figures(LOW, regions, YEAR));
        figures.addAll(routes.figures(HIGH, regions, YEAR));
        figures.addAll(new StockpileTargets(raw).figures("Gallium", "Ga", LOW, YEAR));
        remarks.add(
                mineral(),
                String.format(
                        Locale.ROOT,
                        "%d of %d figures in use are assumptions",
                        figures.stream()
                                .filter(row -> row.used() && row.treatment() == Treatment.ASSUMED)
                                .count(),
                        figures.stream().filter(FigureRow::used).count()));
        return figures;
    }

    /// One figure a country and year: the edition that covers the year is chosen, the others are kept.
    private static List<FigureRow> production(RawFiles raw, ReportedFigures reported) {
        List<FigureRow> rows = new ArrayList<>();
        List<Reported> earlier = raw.usgs2025(COMMODITY, Measure.PRODUCTION);
        List<Reported> later = raw.usgs2026(COMMODITY, Measure.PRODUCTION);
        rows.addAll(reported.figures(
                of(earlier, YEAR), GalliumCompilation::primary, "Chosen: the edition that covers the year.", true));
        rows.addAll(reported.figures(
                of(earlier, YEAR + 1),
                GalliumCompilation::primary,
                "Not chosen: first estimate for 2024; China was revised from 750 to 839 t a year later.",
                false));
        rows.addAll(reported.figures(
                of(later, YEAR + 1),
                GalliumCompilation::primary,
                "Chosen for 2024: the latest edition; it no longer names Korea.",
                true));
        rows.addAll(reported.figures(
                of(later, YEAR + 2),
                GalliumCompilation::primary,
                "Not chosen: an estimate for the running year.",
                false));
        List<Reported> bgs = raw.bgs("bgs/BGS_gallium_production.csv", "gallium, primary");
        rows.addAll(reported.figures(
                of(bgs, YEAR - 1), GalliumCompilation::primary, "Chosen for 2022: the only source at hand.", true));
        reported.figures(of(bgs, YEAR), GalliumCompilation::primary, "BGS alone reports it", true)
                .forEach(row -> rows.add(beside(row)));
        return rows;
    }

    private static FigureRow beside(FigureRow row) {
        return row.from().filter(Region.REST_OF_WORLD::equals).isPresent()
                ? row
                : row.notUsed(
                        "Not chosen, so that one source covers the year; China and Japan agree, Russia is more than twice USGS, Korea lower: estimates all.");
    }

    private static List<Reported> of(List<Reported> reported, int year) {
        return reported.stream().filter(row -> row.year() == year).toList();
    }

    private static Draft primary(Reported row) {
        return Draft.production(PRIMARY, LOW, row.region().orElseThrow(), row.year());
    }

    private static List<FigureRow> capacity(RawFiles raw, ReportedFigures reported) {
        List<FigureRow> rows = new ArrayList<>(reported.figures(
                raw.usgs2025(COMMODITY, Measure.CAPACITY).stream()
                        .filter(row -> row.value().isPresent())
                        .toList(),
                row -> Draft.capacity(PRIMARY, LOW, row.region().orElseThrow(), YEAR),
                "Capacity of 2024, taken for the base year; other countries' 88 t have no country and stand idle.",
                true));
        rows.addAll(reported.figures(
                raw.usgs2026(COMMODITY, Measure.CAPACITY),
                row -> Draft.capacity(PRIMARY, LOW, row.region().orElseThrow(), row.year()),
                "Not chosen: two years after the base year.",
                false));
        return rows;
    }

    /// Reported US consumption, split by the shares of end use that USGS gives.
    private static List<FigureRow> americanUse(RawFiles raw) {
        return raw.unitedStates(COMMODITY, "Consumption").stream()
                .filter(row -> row.year() >= YEAR - 1 && row.year() <= YEAR + 1)
                .flatMap(row -> americanUse(raw, row).stream())
                .toList();
    }

    private static List<FigureRow> americanUse(RawFiles raw, Reported consumption) {
        List<FigureRow> rows = new ArrayList<>();
        double tonnes = consumption.tonnes().orElseThrow();
        List<Row> shares = raw.facts(
                "facts/end_use_shares_usgs_mcs2026.csv",
                row -> row.text("mineral").equals("Gallium")
                        && row.text("geography").equals("USA"),
                "mineral",
                "geography",
                "end_use",
                "share_pct");
        for (Row share : shares) {
            rows.add(Draft.use(HIGH, UNITED_STATES, sector(share.text("end_use")), consumption.year())
                    .derived(
                            tonnes * share.number("share_pct") / 100,
                            consumption.said(),
                            "reported consumption of %s t x %s %% (share of 2025, %s line %s); grades are not told apart and taken as high purity"
                                    .formatted(
                                            tonnes,
                                            share.text("share_pct"),
                                            share.table(),
                                            share.origin("end-use-shares").row()),
                            consumption.origin()));
        }
        return rows;
    }

    private static String sector(String endUse) {
        return switch (endUse) {
            case "integrated circuits" -> "ic-wafers";
            case "optoelectronic devices" -> "optoelectronics";
            default -> "other-gallium";
        };
    }

    private static List<FigureRow> prices(RawFiles raw) {
        List<FigureRow> rows = new ArrayList<>();
        for (Reported row : raw.unitedStates(COMMODITY, "Price")) {
            rows.add(Draft.at(Quantity.PRICE, HIGH, UNITED_STATES, row.year())
                    .asGiven(
                            OptionalDouble.of(1000 * row.value().orElseThrow()),
                            row.said(),
                            "Mean customs value of US imports of gallium metal of all grades, %s USD/kg, taken for high purity."
                                    .formatted(row.value().orElseThrow()),
                            row.origin(),
                            row.year() == YEAR));
        }
        raw.facts(
                        "facts/hindcast_observations.csv",
                        row -> row.text("mineral").equals("gallium")
                                && row.text("unit").equals("USD/kg"),
                        "mineral",
                        "unit",
                        "period",
                        "value_low",
                        "value_high")
                .forEach(row -> rows.add(rotterdam(row)));
        return rows;
    }

    private static FigureRow rotterdam(Row row) {
        int year = Integer.parseInt(row.text("period").substring(0, 4));
        double middle = 1000 * (row.number("value_low") + row.number("value_high")) / 2;
        FigureRow figure = Draft.at(Quantity.PRICE, LOW, GERMANY, year)
                .derived(
                        middle,
                        Said.STATED,
                        "middle of the range quoted at Rotterdam in %s (%s); placed in Germany"
                                .formatted(row.text("period"), row.text("source")),
                        row.origin("press"));
        return row.text("period").equals("2023-06")
                ? figure
                : figure.notUsed(figure.reason() + "; not chosen: after the licences were announced");
    }
}
