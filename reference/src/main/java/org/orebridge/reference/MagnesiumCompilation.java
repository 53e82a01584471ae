package org.orebridge.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.importers.ProductionRow.Measure;

/// Magnesium metal in 2024: smelters by country, trade in unalloyed metal, and use as what is left over.
final class MagnesiumCompilation implements MineralCompilation {

    private static final Form METAL = Form.of("magnesium-metal");
    private static final String SMELTING = "magnesium-smelting";
    private static final String COMMODITY = "Magnesium metal";
    private static final String CODE = "810411";
    private static final int YEAR = 2024;
    private static final Region CHINA = Region.of("CHN");
    private static final Region GERMANY = Region.of("DEU");
    private static final Region UNITED_STATES = Region.of("USA");
    private static final double POUNDS_PER_TONNE = 2204.62262185;

    @Override
    public String mineral() {
        return "magnesium";
    }

    @Override
    public List<FigureRow> figures(RawFiles raw, Tables tables, Remarks remarks) {
        NamedRegions regions = NamedRegions.read(tables, mineral());
        RouteTable routes = RouteTable.of(mineral(), tables);
        List<FigureRow> figures = new ArrayList<>(production(raw, regions));
        figures.addAll(capacity(raw, regions));
        List<Shipment> shipments = raw.baci2024(CODE);
        Trade recorded = Trade.of(shipments);
        NavigableMap<Region, Double> made = made(raw);
        Trade possible = new ImpossibleExports(made).corrected(shipments, recorded, remarks, mineral());
        Trade traced = new ReExports(made.keySet()).traced(possible, remarks, mineral());
        figures.addAll(new TradeFigures(METAL, regions, YEAR, RawFiles.fileName(RawFiles.BACI_2024))
                .figures(traced, recorded, remarks, mineral()));
        Split split = Split.of(mineral(), tables);
        figures.addAll(use(figures, split, regions, YEAR, remarks));
        figures.addAll(use(figures, split, regions, YEAR - 1, remarks));
        figures.addAll(secondary(raw));
        figures.addAll(prices(raw, shipments, routes, regions));
        figures.addAll(routes.figures(METAL, regions, YEAR));
        figures.addAll(new StockpileTargets(raw).figures("Magnesium", "Mg", METAL, YEAR));
        figures.addAll(Assumptions.of(mineral(), tables));
        return figures;
    }

    private static List<FigureRow> production(RawFiles raw, NamedRegions regions) {
        ReportedFigures figures = new ReportedFigures(regions);
        List<FigureRow> rows = new ArrayList<>();
        rows.addAll(figures.figures(
                of(raw.usgs2026(COMMODITY, Measure.PRODUCTION), YEAR),
                MagnesiumCompilation::smelting,
                "Chosen: the latest edition and the base year itself; Russia is four times the earlier estimate, after a government report.",
                true));
        rows.addAll(figures.figures(
                of(raw.usgs2025(COMMODITY, Measure.PRODUCTION), YEAR),
                MagnesiumCompilation::smelting,
                "Not chosen: the first estimate for 2024, revised a year later.",
                false));
        rows.addAll(figures.figures(
                of(raw.usgs2025(COMMODITY, Measure.PRODUCTION), YEAR - 1),
                MagnesiumCompilation::smelting,
                "Chosen for 2023: the last edition that shows it; Russia is a third of what the next edition gives for 2024.",
                true));
        rows.addAll(figures.figures(
                of(raw.bgs("bgs/BGS_magnesium_production.csv", "magnesium metal, primary"), YEAR - 1),
                MagnesiumCompilation::smelting,
                "Not chosen: Turkey is a fifth of what USGS reports, Iran and Kazakhstan are missing.",
                false));
        return rows;
    }

    private static List<FigureRow> capacity(RawFiles raw, NamedRegions regions) {
        return new ReportedFigures(regions)
                        .figures(
                                raw.usgs2026(COMMODITY, Measure.CAPACITY),
                                row -> Draft.capacity(
                                        SMELTING, METAL, row.region().orElseThrow(), YEAR),
                                "Capacity at the end of 2025, taken for the base year.",
                                true)
                        .stream()
                        .map(figure ->
                                figure.from().filter(UNITED_STATES::equals).isPresent()
                                        ? figure.notUsed(
                                                "Not chosen: idle since 2022 and without a workforce in 2025, so not available within the months studied.")
                                        : figure)
                        .toList();
    }

    private static Draft smelting(Reported row) {
        return Draft.production(SMELTING, METAL, row.region().orElseThrow(), row.year());
    }

    private static List<Reported> of(List<Reported> reported, int year) {
        return reported.stream().filter(row -> row.year() == year).toList();
    }

    private static NavigableMap<Region, Double> made(RawFiles raw) {
        NavigableMap<Region, Double> made = new TreeMap<>();
        of(raw.usgs2026(COMMODITY, Measure.PRODUCTION), YEAR)
                .forEach(row -> row.region()
                        .ifPresent(region -> made.put(region, row.tonnes().orElse(0))));
        return made;
    }

    /// Apparent use: production + imports - exports, by the figures chosen so far. Trade is at hand for one year and
    /// stands in for the other.
    private List<FigureRow> use(List<FigureRow> chosen, Split split, NamedRegions regions, int year, Remarks remarks) {
        List<FigureRow> rows = new ArrayList<>();
        for (Region region : regions.of(METAL)) {
            double made = sum(chosen, Quantity.PRODUCTION, year, region, true);
            double in = sum(chosen, Quantity.TRADE, YEAR, region, false);
            double out = sum(chosen, Quantity.TRADE, YEAR, region, true);
            double left = made + in - out;
            if (left < TradeFigures.SMALLEST) {
                remarks.add(
                        mineral(),
                        String.format(
                                Locale.ROOT,
                                "%s in %d: production %.0f + imports %.0f - exports %.0f leaves no use",
                                region,
                                year,
                                made,
                                in,
                                out));
            } else {
                String how = String.format(
                        Locale.ROOT,
                        "apparent use = production %.0f + imports %.0f - exports %.0f t%s",
                        made,
                        in,
                        out,
                        year == YEAR ? "" : " (trade of %d, the only year at hand)".formatted(YEAR));
                rows.addAll(split.figures(METAL, region, left, how, year));
            }
        }
        return rows;
    }

    private static double sum(List<FigureRow> figures, Quantity quantity, int year, Region region, boolean from) {
        return figures.stream()
                .filter(figure -> figure.used() && figure.quantity() == quantity && figure.year() == year)
                .filter(figure -> (from ? figure.from() : figure.to())
                        .filter(region::equals)
                        .isPresent())
                .mapToDouble(figure -> figure.value().orElse(0))
                .sum();
    }

    /// What the United States recover from scrap and report as consumed, kept to compare.
    private static List<FigureRow> secondary(RawFiles raw) {
        List<FigureRow> rows = new ArrayList<>();
        for (Reported row : of(raw.unitedStates(COMMODITY, "Production"), YEAR)) {
            if (row.detail().contains("Secondary")) {
                rows.add(Draft.production(SMELTING, METAL, UNITED_STATES, YEAR)
                        .asGiven(
                                row.tonnes(),
                                row.said(),
                                "Not chosen: new and old scrap, most of it inside aluminium alloys; scrap is out of scope.",
                                row.origin(),
                                false));
            }
        }
        for (Reported row : of(raw.unitedStates(COMMODITY, "Consumption"), YEAR)) {
            if (row.detail().contains("Reported")) {
                rows.add(Draft.use(METAL, UNITED_STATES, "other-magnesium", YEAR)
                        .asGiven(
                                row.tonnes(),
                                row.said(),
                                "Not chosen, to compare: reported consumption of primary magnesium in all sectors, imported alloys and stock included.",
                                row.origin(),
                                false));
            }
        }
        return rows;
    }

    /// One price in the world: China's, from which freight leads to all others. The United States, behind duties on
    /// Chinese metal, pay a premium on top; the other prices at hand are kept to compare.
    private static List<FigureRow> prices(
            RawFiles raw, List<Shipment> shipments, RouteTable routes, NamedRegions regions) {
        List<FigureRow> rows = new ArrayList<>();
        FigureRow china = unitValue(shipments, shipment -> shipment.from().equals(CHINA), CHINA, 0, "free on board");
        rows.add(china);
        Reported european = price(raw, "European");
        Reported american = price(raw, "spot Western");
        double spot = POUNDS_PER_TONNE * american.value().orElseThrow();
        rows.add(Draft.at(Quantity.PRICE, METAL, GERMANY, YEAR)
                .asGiven(
                        european.value(),
                        european.said(),
                        "Not chosen, to compare with what the Chinese price and freight lead to: annual mean, European free market; placed in Germany, its largest user.",
                        european.origin(),
                        false));
        rows.add(Draft.at(Quantity.PRICE, METAL, UNITED_STATES, YEAR)
                .asGiven(
                        OptionalDouble.of(spot),
                        american.said(),
                        "Not chosen as a price of its own, but for the premium: annual mean, US spot Western, %s USD/lb."
                                .formatted(american.value().orElseThrow()),
                        american.origin(),
                        false));
        rows.add(Draft.at(Quantity.PREMIUM, METAL, UNITED_STATES, YEAR)
                .derived(
                        spot - european.value().orElseThrow(),
                        american.said(),
                        "US spot Western %.0f less European free market %.0f USD/t (line %s): antidumping duties keep Chinese metal out, and users there buy qualified metal by contract."
                                .formatted(
                                        spot,
                                        european.value().orElseThrow(),
                                        european.origin().row()),
                        american.origin()));
        for (Region buyer : List.of(Region.of("JPN"), Region.of("KOR"))) {
            rows.add(
                    unitValue(
                                    shipments,
                                    shipment -> shipment.from().equals(CHINA)
                                            && shipment.to().equals(buyer),
                                    buyer,
                                    routes.freight(METAL, CHINA, buyer, regions),
                                    "free on board plus assumed freight")
                            .notUsed(
                                    "Not chosen, to compare: median unit value by tonnage of Chinese shipments plus assumed freight; the world's price and freight lead to nearly the same."));
        }
        return rows;
    }

    private static Reported price(RawFiles raw, String market) {
        return of(raw.unitedStates(COMMODITY, "Price"), YEAR).stream()
                .filter(row -> row.detail().contains(market))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "USGS gives no %s price of magnesium for %d.%nMaybe it is another edition."
                                .formatted(market, YEAR)));
    }

    /// The unit value that half of the tonnes were shipped below, which a few odd lots do not move.
    private static FigureRow unitValue(
            List<Shipment> shipments, Predicate<Shipment> wanted, Region where, double freight, String terms) {
        List<Shipment> own = shipments.stream()
                .filter(wanted)
                .filter(shipment -> shipment.unitValue().isPresent())
                .sorted(Comparator.comparingDouble(
                        shipment -> shipment.unitValue().orElseThrow()))
                .toList();
        double half = own.stream()
                        .mapToDouble(shipment -> shipment.tonnes().orElse(0))
                        .sum()
                / 2;
        double below = 0;
        Shipment median = own.getFirst();
        for (Shipment shipment : own) {
            median = shipment;
            below += shipment.tonnes().orElse(0);
            if (below >= half) {
                break;
            }
        }
        return Draft.at(Quantity.PRICE, METAL, where, YEAR)
                .derived(
                        median.unitValue().orElseThrow() + freight,
                        Said.STATED,
                        "median unit value by tonnage of Chinese shipments, " + terms,
                        median.origin());
    }
}
