package org.orebridge.workbench.scenario;

import static org.orebridge.workbench.scenario.Shape.may;
import static org.orebridge.workbench.scenario.Shape.must;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.result.Way;

/// Every key of a scenario file, in one place: the reader and the JSON Schema both follow it.
public final class ScenarioShape {

    /// More tonnes than the world moves of any metal in a century.
    static final double MOST_TONNES = 1e10;

    static final String UNKNOWN = "unknown";
    static final String OPEN = "open";
    static final String NEXT_MONTH = "next-month";
    static final String TARGET = "target";

    private static final Kind TEXT = new Kind.Text();
    private static final Kind MONTH = new Kind.Month(List.of());
    private static final Kind SHARE = new Kind.Figure(0, 1, "share");
    private static final Kind FACTOR = new Kind.Figure(0, 100, "times the base");
    private static final Kind TONNES = new Kind.Figure(0, MOST_TONNES, "t");
    private static final Kind CHANGE = new Kind.Figure(-MOST_TONNES, MOST_TONNES, "t/y");
    private static final Kind DAYS = new Kind.Figure(0, 3650, "days");
    private static final Kind COUNTRIES = new Kind.AnyCountries();
    private static final Kind PROBABILITY = new Kind.Figure(0, 1, "probability");

    public static final Shape CITATION =
            Shape.of(must("text", TEXT, "Who published what, and when."), may("url", TEXT, "Where it can be read."));

    public static final Shape DOCUMENTED = Shape.of(
            may("sources", new Kind.ListOf(new Kind.Nested(CITATION)), "Where it is documented."),
            may("assumed", new Kind.ListOf(TEXT), "What is assumed, and why."));

    private static final Shape END = Shape.of(
            must("until", MONTH, "First month in which it is no longer in force."),
            must("probability", PROBABILITY, "Above 0; all ends add to 1."));

    private static final Shape DATED = Shape.of(
            must("id", TEXT, "Unique name; beliefs refer to it."),
            must("type", new Kind.Word(List.of()), "What is done."),
            must("country", COUNTRIES, "By whom: a code, a list, `all`, or {all-except: [...]}."),
            must("from", MONTH, "First month in force."),
            may(
                    "until",
                    new Kind.Month(List.of(UNKNOWN)),
                    "First month in which it is no longer in force; `unknown` with `ends`; left out = no end."),
            may("ends", new Kind.ListOf(new Kind.Nested(END)), "The possible ends where `until` is unknown."),
            may("happens", MONTH, "The end that comes in fact, where `until` is unknown; left out = the last one."),
            may("announced", MONTH, "Month in which it becomes known; left out = `from`."));

    private static final Shape GOODS = Shape.of(
            may("forms", new Kind.Forms(), "Forms of the mineral; left out = all."),
            may("stage", TEXT, "Instead of forms: what activities of this kind put out, e.g. `mining`."));

    private static final Shape TO = Shape.of(may("to", COUNTRIES, "Destinations; left out = all."));

    private static final Shape FRONT = Shape.of(may(
            "front-loading",
            FACTOR,
            "Most that leaves a month between `announced` and `from`, times the base flow; left out = as in"
                    + " the parameters."));

    private static final Shape EXPORT = DATED.and(GOODS).and(TO);

    private static final Shape AMOUNT = Shape.of(
            must("from", MONTH, "First month of this amount."),
            must("tonnes", TONNES, "t of contained metal."),
            may("per", new Kind.Word(List.of("month", "year")), "Left out = month."));

    private static final Shape APPROVAL = Shape.of(
            must("to", COUNTRIES, "Destinations, each on its own; the first entry that names one counts."),
            may("from", MONTH, "First month; left out = when processing ends."),
            may("share", FACTOR, "Times the base flow."),
            may("tonnes", TONNES, "t a month to each destination, all forms together; instead of `share`."));

    private static final Shape CAPACITY = DATED.and(Shape.of(
            must("activity", TEXT, "Kind (mining, refining, conversion, recycling) or name of the activity."),
            may("factor", FACTOR, "Times the base output: what an outage leaves, what an addition allows."),
            may("tonnes-per-year", CHANGE, "Instead of `factor`: t of contained metal a year lost or added, above 0."),
            may(
                    "ramp-months",
                    new Kind.Whole(0, 120, "months"),
                    "Comes in evenly over so many months; left out = 0.")));

    public static final SortedMap<String, Shape> MEASURES = measures();

    private static final Shape POSSIBILITY = Shape.of(
            may("until", new Kind.Month(List.of(OPEN)), "The believed end; `open` = none."),
            may("opening", new Kind.Month(List.of(NEXT_MONTH)), "The believed opening of a quota."),
            may("share", FACTOR, "The believed share of base flows in later months."));

    private static final Shape FUTURE = POSSIBILITY.and(Shape.of(must("probability", PROBABILITY, "Above 0.")));

    private static final Shape BELIEF = Shape.of(
                    must("month", MONTH, "First month in which it is believed."),
                    must("measure", TEXT, "Id of the measure."))
            .and(POSSIBILITY)
            .and(Shape.of(
                    may(
                            "rule",
                            new Kind.Word(List.of("as-announced", "extension")),
                            "`extension`: each date may be put off, by the rule in the parameters."),
                    may("futures", new Kind.ListOf(new Kind.Nested(FUTURE)), "Several courses held possible.")))
            .and(DOCUMENTED);

    private static final Shape REFILL = Shape.of(
            must("from", new Kind.Whole(1, 600, "month"), "First month of buying, 1 = first of the shock."),
            may("until", new Kind.Whole(2, 601, "month"), "First month without buying; left out = it goes on."),
            must("monthly-days", DAYS, "Most bought a month, in days of base use."),
            may("target-days", DAYS, "Days of base use up to which it buys; left out = what is held at first."),
            may(
                    "price",
                    new Kind.Word(List.of("any", "reservation")),
                    "What it pays: any price, or what a kept tonne is worth to it; left out = any."));

    private static final Shape STOCK = Shape.of(
                    must("party", new Kind.Country(), "Whose stock."),
                    may("days", DAYS, "Days of base use held; left out = the target of its programme."),
                    may("low-days", DAYS, "Low end of the range shown; left out = 0."),
                    may("high-days", DAYS, "High end of the range shown; left out = the target."),
                    may("form", new Kind.OneForm(), "What is held; left out = the form most used at home."),
                    may(
                            "release-months",
                            new Kind.Figure(0.1, 600, "months"),
                            "Months to release all; left out = as in the parameters."),
                    may(
                            "first-month",
                            new Kind.Whole(1, 120, "month"),
                            "First usable month, 1 = first of the shock; left out = 2."),
                    may(
                            "reservation",
                            FACTOR,
                            "Worth of a kept tonne at the end, times base price; left out = as in the parameters."),
                    may("minimum", SHARE, "Share that must be kept; left out = 0."),
                    may("origin", new Kind.Country(), "Country that the lot comes from; left out = unknown."),
                    may(
                            "encumbrance",
                            new Kind.Word(List.of("none", "no-third-countries", "no-loans")),
                            "What may not be done with the lot; left out = none."),
                    may("refill", new Kind.Nested(REFILL), "How it is bought back or built up; left out = not at all."))
            .and(DOCUMENTED);

    private static final Shape NUMBER = Shape.of(
            must("name", TEXT, "Lower-case words joined by hyphens; measures name it where a figure stands."),
            must("value", new Kind.Figure(-1e6, 1e6, ""), "What holds unless somebody sets another."),
            must("says", TEXT, "What it is, with its unit."));

    private static final Shape OWNERSHIP = Shape.of(
                    must("country", new Kind.Country(), "Where the plants stand."),
                    must("activity", TEXT, "Kind (mining, refining, conversion, recycling) or name of the activity."),
                    must("owner", new Kind.Country(), "Whose they are: what they earn goes there."),
                    must("share", SHARE, "Part that belongs to the owner; the rest stays where it stands."))
            .and(DOCUMENTED);

    private static final Shape PROJECT = Shape.of(
                    must("id", TEXT, "Unique name."),
                    must("country", new Kind.Country(), "Where it stands."),
                    must("activity", TEXT, "Kind (mining, refining, conversion, recycling) or name of the activity."),
                    may("factor", new Kind.Figure(1, 100, "times the base"), "Times the base output."),
                    may("tonnes-per-year", TONNES, "Instead of `factor`: t of contained metal a year more."),
                    must("lead-months", new Kind.Whole(0, 600, "months"), "From the start to the first output."),
                    may(
                            "ramp-months",
                            new Kind.Whole(0, 120, "months"),
                            "Comes in evenly over so many months; left out = 0."),
                    must(
                            "capex-usd",
                            new Kind.Figure(0, 1e13, "USD"),
                            "What it costs to build; told, never taken off."),
                    must("parties", new Kind.ListOf(TEXT), "Who has to take part: country codes or group ids."))
            .and(DOCUMENTED);

    public static final Shape SCENARIO = Shape.of(
            must("name", TEXT, "Lower-case words joined by hyphens."),
            must("title", TEXT, "Heading of the report."),
            must("summary", TEXT, "One sentence: who stops what to whom."),
            must("mineral", TEXT, "E.g. cobalt."),
            must("base-year", new Kind.Whole(1990, 2100, "year"), "The year taken as rest."),
            must("start", MONTH, "Month 1: the first of the shock."),
            may("months", new Kind.Whole(1, 120, "months"), "How many are reported; left out = 24."),
            may(
                    "parties",
                    new Kind.ListOf(new Kind.OneParty()),
                    "Whose answer is asked for, countries or groups such as EU27; left out = KOR, JPN."),
            may(
                    "mode",
                    new Kind.Word(List.of("rolling", "tree", "perfect-foresight")),
                    "How beliefs are treated; left out = rolling. perfect-foresight is a bound, never a forecast."),
            may(
                    "numbers",
                    new Kind.ListOf(new Kind.Nested(NUMBER)),
                    "Numbers that measures name (`share`, `1 - share`, `1 + share`) and --set scenario.NAME=VALUE"
                            + " changes."),
            must("measures", new Kind.ListOf(new Kind.Tagged("type", MEASURES)), "What is done."),
            may("beliefs", new Kind.ListOf(new Kind.Nested(BELIEF)), "What is believed about it from some month on."),
            may(
                    "stocks",
                    new Kind.ListOf(new Kind.Nested(STOCK)),
                    "Government stocks not on the usual terms; a party may hold several lots."),
            may(
                    "release-rules",
                    new Kind.ListOf(TEXT),
                    "Among none, full, even-N (months), threshold-X (times base price); left out = none, full,"
                            + " even-12, threshold-2."),
            may(
                    "shelf",
                    new Kind.Word(List.of("none", "half", "full")),
                    "Surplus commercial stock at the beginning; left out = full."),
            may(
                    "ways",
                    new Kind.ListOf(new Kind.Word(
                            Arrays.stream(Way.values()).map(ScenarioShape::word).toList())),
                    "Ways of answering; left out = no-stocks, alone, alone-restricting, together."),
            may("partners-restrict", SHARE, "Share of base flows partners withhold from each other; left out = 0.5."),
            may(
                    "ownership",
                    new Kind.ListOf(new Kind.Nested(OWNERSHIP)),
                    "Plants that belong to somebody abroad; left out = all belong to where they stand."),
            may(
                    "projects",
                    new Kind.ListOf(new Kind.Nested(PROJECT)),
                    "Capacity that parties can build together; used by `cooperate pacts` alone."),
            may("notes", new Kind.ListOf(TEXT), "For the reader of the report."));

    private ScenarioShape() {}

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static SortedMap<String, Shape> measures() {
        var rate = Shape.of(must("rate", new Kind.Figure(-1, 100, "share of value"), "On top of that at rest."));
        var volume =
                Shape.of(may("share", FACTOR, "Times its base flows."), may("tonnes", TONNES, "t a month in all."));
        var quota = Shape.of(
                must("amounts", new Kind.ListOf(new Kind.Nested(AMOUNT)), "What accrues, in order of date."),
                may(
                        "carry-over",
                        new Kind.Word(List.of("always", "within-year", "never")),
                        "What becomes of the unused; left out = within-year."),
                may("opening", MONTH, "First month in which goods leave in fact; left out = `from`."));
        var licence = Shape.of(
                may("processing-months", new Kind.Whole(0, 60, "months"), "Nothing is approved before; left out = 2."),
                may(
                        "validity-months",
                        new Kind.Whole(0, 120, "months"),
                        "Months after that of an approval in which it can still be used; left out = for ever."),
                must("approvals", new Kind.ListOf(new Kind.Nested(APPROVAL)), "Approvals by destination."));
        var demand = Shape.of(
                must("factor", FACTOR, "Times base use."), may("sectors", new Kind.ListOf(TEXT), "Left out = all."));
        var all = new TreeMap<String, Shape>();
        all.put("export-ban", EXPORT.and(FRONT).and(Shape.of(may("share", SHARE, "Still allowed; left out = 0."))));
        all.put("export-quota", EXPORT.and(FRONT).and(quota));
        all.put("export-licence", EXPORT.and(FRONT).and(licence));
        all.put("outage", CAPACITY);
        all.put("addition", CAPACITY);
        var activity = Shape.of(must("activity", TEXT, "Kind (e.g. refining) or name of the activity."));
        all.put(
                "by-product-credit",
                DATED.and(activity)
                        .and(Shape.of(must(
                                "rate",
                                new Kind.Figure(-1, 100, "share of what they bring at rest"),
                                "Change of what by-products bring; 0.2 is a fifth more."))));
        all.put(
                "minimum-run",
                DATED.and(activity)
                        .and(Shape.of(must("share", SHARE, "Of output at rest, below which it does not go."))));
        all.put("demand", DATED.and(GOODS).and(demand));
        all.put("hoarding", DATED.and(GOODS).and(Shape.of(must("multiple", FACTOR, "Times the working stock."))));
        all.put("tariff", DATED.and(GOODS).and(rate).and(Shape.of(may("against", COUNTRIES, "Left out = all."))));
        all.put("export-tax", EXPORT.and(rate));
        all.put(
                "export-duty",
                EXPORT.and(Shape.of(must("usd-per-tonne", new Kind.Figure(0, 1e9, "USD/t"), "Per t contained."))));
        all.put("transshipment-cap", EXPORT.and(volume));
        all.replaceAll((type, shape) -> shape.and(DOCUMENTED));
        return all;
    }
}
