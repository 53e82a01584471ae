package org.orebridge.workbench.result;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Answers made up by hand for tests of pages and files: shaped like real ones, no figure is data.
public final class ExampleAnswers {

    private static final int MONTHS = 24;

    private ExampleAnswers() {}

    /// Two parties, four ways, draws, game, tornado: everything that a full answer holds.
    public static Answer cobalt() {
        return new Answer(
                Answer.SCHEMA,
                run(),
                shock(),
                List.of(
                        way(Way.NO_STOCKS, 1.0, 0),
                        way(Way.ALONE, .86, 1),
                        way(Way.ALONE_RESTRICTING, 1.12, 1),
                        way(Way.TOGETHER, .7, 1)),
                Optional.of(together()),
                Optional.of(shelf()),
                Optional.of(tornado()),
                evidence(),
                adjustments(),
                inputs(),
                assumptions(),
                ExampleNetwork.cobalt(),
                solves(),
                List.of(new Omission("Licence expiry", "specified for no licence of this scenario")));
    }

    /// As {@link #cobalt()}, but (b') failed, and there are no draws, no tornado and no worth of together.
    public static Answer withAFailedWay() {
        Answer whole = cobalt();
        List<WayResult> ways = new ArrayList<>(List.of(
                way(Way.NO_STOCKS, 1.0, 0),
                way(Way.ALONE, .86, 1),
                WayResult.failed(Way.ALONE_RESTRICTING, "belief from month 5: residual 3.2e-4 is above 1e-6"),
                way(Way.TOGETHER, .7, 1)));
        return new Answer(
                whole.schema(),
                whole.run(),
                whole.shock(),
                ways,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                whole.evidence(),
                whole.adjustments(),
                whole.inputs(),
                whole.assumptions(),
                whole.network(),
                whole.solves(),
                List.of(new Omission("Worth of together against (b')", "way (b') failed")));
    }

    private static Run run() {
        SortedMap<String, String> options = new TreeMap<>();
        options.put("draws", "100");
        options.put("months", "24");
        options.put("parties", "KOR,JPN");
        return new Run(
                "cobalt-drc-2025-4f1c09aa",
                "0.1.0",
                "rolling beliefs",
                1,
                100,
                98,
                2,
                true,
                options,
                List.of(new Run.Setting("sector.batteries.elasticity", -.2, -.15)));
    }

    private static Shock shock() {
        return new Shock(
                "cobalt-drc-2025",
                "The Congo stops its cobalt exports, then rations them",
                "From March 2025 the Democratic Republic of the Congo lets no cobalt out; the ban is extended once and"
                        + " followed by quotas at less than half of what was shipped before.",
                List.of(
                        "Congo (Kinshasa) exports no cobalt hydroxide to anybody from month 1 to month 7",
                        "then up to a quota of 8,050 t a month, from month 8 on"),
                List.of(
                        "From month 1 the ban is believed to end after month 4 (50 %), month 7 (30 %) or month 13 (20"
                                + " %)",
                        "from month 8 the quota is believed to last"),
                new TreeMap<>(),
                "cobalt",
                "Cobalt",
                2024,
                Optional.of(YearMonth.of(2025, 3)),
                MONTHS,
                36,
                Optional.of(7),
                List.of(new Shock.Party("KOR", "South Korea"), new Shock.Party("JPN", "Japan")),
                .5);
    }

    private static WayResult way(Way way, double depth, int stocks) {
        SortedMap<String, String> profile = new TreeMap<>();
        if (stocks > 0) {
            profile.put("JPN", way == Way.TOGETHER ? "optimal" : "none");
            profile.put("KOR", way == Way.TOGETHER ? "optimal" : "even-12");
        }
        return new WayResult(
                way,
                Status.ANSWERED,
                Optional.empty(),
                profile,
                List.of(party("KOR", "South Korea", depth, stocks, 1), party("JPN", "Japan", depth, stocks, .6)),
                List.of(other("CHN", "China", depth), other("WORLD", "World", depth)),
                releases(way),
                way == Way.ALONE ? List.of(game(), again()) : List.of());
    }

    private static RegionResult party(String code, String name, double depth, int stocks, double size) {
        List<MonthlySeries> series = new ArrayList<>();
        double[] need = path(t -> .12 * depth * size * shape(t));
        series.add(banded(Measure.UNMET_NEED, RegionResult.ALL, need, .5));
        series.add(banded(Measure.UNMET_NEED, "batteries", path(t -> .18 * depth * size * shape(t)), .5));
        series.add(banded(Measure.UNMET_NEED, "superalloys", path(t -> .04 * depth * size * shape(t)), .5));
        double[] index = path(t -> 100 + 90 * depth * Math.sqrt(shape(t)));
        series.add(
                banded(Measure.PRICE, "cobalt-metal", scaled(index, 241.24), .2).withBase(24_124));
        series.add(banded(Measure.PRICE, "cobalt-sulphate", scaled(index, 170.8), .2)
                .withBase(17_080));
        series.add(banded(Measure.PRICE_INDEX, "cobalt-metal", index, .2).withBase(100));
        series.add(banded(Measure.PRICE_INDEX, "cobalt-sulphate", scaled(index, 1.02), .2)
                .withBase(100));
        series.add(MonthlySeries.of(Measure.USE, RegionResult.ALL, scaled(path(t -> 1 - need[t - 1]), 900 * size))
                .withBase(900 * size));
        series.add(banded(Measure.COMMERCIAL_STOCK, RegionResult.ALL, path(t -> 1_400 * size / (1 + .2 * t)), .3)
                .withBase(1_400 * size));
        series.add(banded(Measure.COMMERCIAL_STOCK_DAYS, RegionResult.ALL, path(t -> 47 / (1 + .2 * t)), .3)
                .withBase(47));
        if (stocks > 0) {
            series.add(banded(
                    Measure.GOVERNMENT_STOCK, RegionResult.ALL, path(t -> Math.max(0, 700 * size - 58 * t)), .1));
        }
        series.add(banded(Measure.USER_LOSS, RegionResult.ALL, path(t -> 9e6 * depth * size * since(t)), .4));
        series.add(banded(Measure.VALUE_ADDED_LOW, RegionResult.ALL, path(t -> 31e6 * depth * size * since(t)), .4));
        series.add(banded(Measure.VALUE_ADDED_HIGH, RegionResult.ALL, path(t -> 52e6 * depth * size * since(t)), .4));
        series.add(banded(Measure.WELFARE_CHANGE, RegionResult.ALL, path(t -> -8e6 * depth * size * since(t)), -.4));
        return new RegionResult(code, name, series, Optional.of(totals(depth * size)));
    }

    private static RegionResult other(String code, String name, double depth) {
        return new RegionResult(
                code,
                name,
                List.of(
                        MonthlySeries.of(Measure.UNMET_NEED, RegionResult.ALL, path(t -> .07 * depth * shape(t))),
                        MonthlySeries.of(Measure.USER_LOSS, RegionResult.ALL, path(t -> 60e6 * depth * since(t)))),
                Optional.empty());
    }

    private static RegionResult.Totals totals(double size) {
        return new RegionResult.Totals(
                amount(210e6 * size), amount(640e6 * size), amount(1_130e6 * size), amount(-188e6 * size));
    }

    private static Amount amount(double value) {
        double spread = Math.abs(value) * .4;
        return new Amount(value, Optional.of(new Amount.Band(value - spread, value * 1.02, value + 1.5 * spread)));
    }

    private static List<WayResult.Release> releases(Way way) {
        if (way == Way.NO_STOCKS) {
            return List.of();
        }
        List<WayResult.Release> releases = new ArrayList<>();
        for (int month = 2; month <= 9; month++) {
            releases.add(new WayResult.Release(month, "KOR", "KOR", "cobalt-metal", 58));
            if (way == Way.TOGETHER && month >= 4) {
                releases.add(new WayResult.Release(month, "JPN", month % 2 == 0 ? "KOR" : "JPN", "cobalt-metal", 35.5));
            }
        }
        return releases;
    }

    private static Game game() {
        List<String> rules = List.of("none", "even-12", "full");
        List<Game.Profile> profiles = new ArrayList<>();
        for (String japan : rules) {
            for (String korea : rules) {
                profiles.add(profile(japan, korea));
            }
        }
        return new Game(
                1,
                rules,
                "national-welfare",
                true,
                profiles,
                Game.Against.NOBODY_RELEASING,
                List.of(1),
                List.of(),
                1,
                Game.Choice.ONLY_EQUILIBRIUM,
                4);
    }

    /// What is played again in month 8: the rules in force, and what each could do instead.
    private static Game again() {
        return new Game(
                8,
                List.of("none", "even-12", "full"),
                "national-welfare",
                false,
                List.of(profile("none", "even-12"), profile("none", "full"), profile("even-12", "even-12")),
                Game.Against.RULES_IN_FORCE,
                List.of(0),
                List.of(0),
                0,
                Game.Choice.STILL_EQUILIBRIUM,
                2);
    }

    private static Game.Profile profile(String japan, String korea) {
        SortedMap<String, String> rules = new TreeMap<>();
        rules.put("JPN", japan);
        rules.put("KOR", korea);
        double both = (japan.equals("even-12") ? 1 : 0) + (korea.equals("even-12") ? 1 : 0);
        SortedMap<String, Double> payoffs = new TreeMap<>();
        payoffs.put("JPN", 1e6 * both - (japan.equals("none") ? 0 : 1.2e6));
        payoffs.put("KOR", 1.4e6 * both - (korea.equals("full") ? 1.1e6 : 0));
        return new Game.Profile(rules, payoffs, 4.1e6 * both);
    }

    private static Together together() {
        return new Together(
                List.of(
                        gain("KOR", Way.ALONE, 1.9e6, OptionalDouble.empty()),
                        gain("JPN", Way.ALONE, -.4e6, OptionalDouble.of(.4e6)),
                        gain("KOR", Way.ALONE_RESTRICTING, 41e6, OptionalDouble.empty()),
                        gain("JPN", Way.ALONE_RESTRICTING, 17e6, OptionalDouble.empty())),
                List.of(new Together.Nothing(
                        Way.ALONE, List.of(new Together.Cause(Together.Reason.PRICES_MOVE_TOGETHER, .012, .05)))));
    }

    private static Together.Gain gain(String party, Way against, double welfare, OptionalDouble transfer) {
        return new Together.Gain(
                party,
                against,
                amount(welfare),
                amount(welfare * 1.3),
                amount(Math.abs(welfare) * 2),
                amount(Math.abs(welfare) * 4),
                transfer);
    }

    private static ShelfLevels shelf() {
        return new ShelfLevels(
                Way.ALONE, List.of(level(Shelf.NONE, 1.3), level(Shelf.HALF, 1.1), level(Shelf.FULL, .86)));
    }

    private static ShelfLevels.Case level(Shelf shelf, double depth) {
        List<RegionResult> parties = Stream.of(
                        party("KOR", "South Korea", depth, 1, 1), party("JPN", "Japan", depth, 1, .6))
                .map(ExampleAnswers::shown)
                .toList();
        return new ShelfLevels.Case(shelf, 67_000 * shelf.share(), shelf == Shelf.FULL, Optional.empty(), parties);
    }

    /// Unmet need and price alone, without bands.
    private static RegionResult shown(RegionResult party) {
        List<MonthlySeries> series = party.series().stream()
                .filter(one -> List.of(Measure.UNMET_NEED, Measure.PRICE, Measure.PRICE_INDEX)
                        .contains(one.measure()))
                .map(one -> new MonthlySeries(one.measure(), one.subject(), one.base(), one.values(), Optional.empty()))
                .toList();
        return new RegionResult(party.region(), party.name(), series, Optional.empty());
    }

    private static Tornado tornado() {
        return new Tornado(
                Way.ALONE,
                Measure.PRICE_INDEX,
                "cobalt-metal",
                6,
                byParty(172, 169),
                List.of(
                        row("market.surplus_stock", 0, .5, 1, "share", 231, 133),
                        row("sector.batteries.elasticity", -.25, -.15, -.08, "1", 151, 206),
                        row("form.specification-good.adjustment_elasticity", 4, 8, 10, "1", 181, 169),
                        row("sector.batteries.value_in_use", 2, 3, 5, "x base price", 164, 175),
                        row("market.cost_of_capital", .06, .1, .14, "per year", 173, 171)));
    }

    private static Tornado.Row row(
            String key, double low, double value, double high, String unit, double atLow, double atHigh) {
        return new Tornado.Row(key, low, value, high, unit, byParty(atLow, atLow - 4), byParty(atHigh, atHigh - 2));
    }

    private static SortedMap<String, Double> byParty(double korea, double japan) {
        SortedMap<String, Double> map = new TreeMap<>();
        map.put("JPN", japan);
        map.put("KOR", korea);
        return map;
    }

    private static Evidence evidence() {
        return new Evidence(
                "tonnes of the base year, and tornado swing for parameters",
                List.of(
                        new Evidence.Share("all", .41, .23, .36),
                        new Evidence.Share("production", .83, .12, .05),
                        new Evidence.Share("trade", .48, .31, .21),
                        new Evidence.Share("use", .1, .42, .48),
                        new Evidence.Share("parameters", 0, .08, .92)));
    }

    private static List<Adjustment> adjustments() {
        return List.of(
                new Adjustment(
                        "trade cobalt-hydroxide COD > CHN",
                        List.of("cobalt-trade-2"),
                        OptionalDouble.of(88_000),
                        111_400,
                        "t/year",
                        .2),
                new Adjustment(
                        "production cobalt-mining COD",
                        List.of("cobalt-production-1"),
                        OptionalDouble.of(220_000),
                        212_300,
                        "t/year",
                        .05),
                new Adjustment(
                        "trade cobalt-hydroxide IDN > CHN", List.of(), OptionalDouble.empty(), 31_000, "t/year", .5));
    }

    private static List<InputFigure> inputs() {
        return List.of(
                input(
                        "cobalt-production-1",
                        "production",
                        "cobalt-mining COD",
                        "COD",
                        null,
                        220_000,
                        "stated",
                        "as-given"),
                input(
                        "cobalt-trade-2",
                        "trade",
                        "cobalt-hydroxide COD > CHN",
                        "COD",
                        "CHN",
                        88_000,
                        "estimated",
                        "derived"),
                input("cobalt-trade-3", "trade", "cobalt-metal CHN > KOR", "CHN", "KOR", 1_650, "stated", "as-given"),
                input(
                        "cobalt-use-4",
                        "use",
                        "cobalt-metal KOR superalloys",
                        null,
                        "KOR",
                        2_100,
                        "not-available",
                        "assumed"),
                input("cobalt-price-5", "price", "cobalt-metal KOR", "KOR", null, 24_124, "stated", "derived"),
                new InputFigure(
                        "cobalt-production-6",
                        "production",
                        "cobalt-refining <FIN> & \"others\"",
                        Optional.of("FIN"),
                        Optional.empty(),
                        Optional.of("cobalt-metal"),
                        Optional.of(2024),
                        OptionalDouble.empty(),
                        "t/year",
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        "withheld",
                        "as-given",
                        "the source withholds it",
                        "usgs-mcs-2026",
                        "USGS Mineral Commodity Summaries 2026",
                        "MCS2026_Commodities_Data.csv",
                        "2291",
                        false));
    }

    private static InputFigure input(
            String id,
            String quantity,
            String about,
            @org.jspecify.annotations.Nullable String from,
            @org.jspecify.annotations.Nullable String to,
            double value,
            String said,
            String treatment) {
        boolean assumed = treatment.equals("assumed");
        return new InputFigure(
                id,
                quantity,
                about,
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Optional.of(
                        about.contains("hydroxide") || quantity.equals("production")
                                ? "cobalt-hydroxide"
                                : "cobalt-metal"),
                Optional.of(2024),
                OptionalDouble.of(value),
                quantity.equals("price") ? "USD/t" : "t/year",
                assumed ? OptionalDouble.of(value * .6) : OptionalDouble.empty(),
                assumed ? OptionalDouble.of(value * 1.5) : OptionalDouble.empty(),
                said,
                treatment,
                assumed ? "share of superalloys in use as in neighbours" : "",
                "usgs-mcs-2026",
                "USGS Mineral Commodity Summaries 2026",
                "MCS2026_Commodities_Data.csv",
                "1042",
                true);
    }

    private static List<Assumption> assumptions() {
        return List.of(
                new Assumption(
                        "market.cost_of_capital",
                        .1,
                        OptionalDouble.of(.06),
                        OptionalDouble.of(.14),
                        "per year",
                        "private cost of capital of a trading house",
                        "class value",
                        false,
                        true),
                new Assumption(
                        "sector.batteries.elasticity",
                        -.2,
                        OptionalDouble.of(-.25),
                        OptionalDouble.of(-.08),
                        "1",
                        "cell makers change recipes slowly",
                        "class value",
                        true,
                        true));
    }

    private static List<SolveRecord> solves() {
        return List.of(
                new SolveRecord(
                        Optional.empty(),
                        "base year without a shock",
                        "SOLVED",
                        OptionalDouble.of(3e-12),
                        21,
                        1_644,
                        10_212,
                        OptionalDouble.of(2e-14),
                        List.of()),
                new SolveRecord(
                        Optional.of(Way.ALONE),
                        "belief from month 1",
                        "SOLVED",
                        OptionalDouble.of(8e-12),
                        39,
                        1_644,
                        10_212,
                        OptionalDouble.of(4e-14),
                        List.of()),
                new SolveRecord(
                        Optional.of(Way.TOGETHER),
                        "belief from month 5",
                        "INACCURATE",
                        OptionalDouble.of(4e-8),
                        57,
                        1_644,
                        10_212,
                        OptionalDouble.of(3e-11),
                        List.of("residual 4e-8 is above 1e-8, accepted up to 1e-6")));
    }

    private static MonthlySeries banded(Measure measure, String subject, double[] values, double spread) {
        return MonthlySeries.of(measure, subject, values)
                .withBand(
                        scaled(values, 1 - spread / 2),
                        scaled(values, 1 + Math.abs(spread) / 20),
                        scaled(values, 1 + spread));
    }

    private interface Formula {
        double at(int month);
    }

    private static double[] path(Formula formula) {
        return IntStream.rangeClosed(1, MONTHS).mapToDouble(formula::at).toArray();
    }

    private static double[] scaled(double[] values, double factor) {
        return Arrays.stream(values).map(value -> value * factor).toArray();
    }

    /// Its sum since month 1.
    private static double since(int month) {
        return IntStream.rangeClosed(1, month)
                .mapToDouble(ExampleAnswers::shape)
                .sum();
    }

    /// Rises to 1 in month 8 and falls slowly after it.
    private static double shape(int month) {
        return month <= 2 ? .05 * month : month <= 8 ? (month - 1) / 7.0 : Math.max(.1, 1 - (month - 8) / 20.0);
    }
}
