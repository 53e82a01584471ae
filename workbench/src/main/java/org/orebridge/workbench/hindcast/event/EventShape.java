package org.orebridge.workbench.hindcast.event;

import static org.orebridge.workbench.scenario.Shape.may;
import static org.orebridge.workbench.scenario.Shape.must;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.scenario.Kind;
import org.orebridge.workbench.scenario.ScenarioShape;
import org.orebridge.workbench.scenario.Shape;

/// Every key of an event file, in one place: the reader and the JSON Schema both follow it.
final class EventShape {

    static final String OPEN = "open";
    static final String NOT_EX_ANTE = "not-ex-ante";

    /// More than any price, charge or volume in any unit.
    private static final double MOST = 1e12;

    private static final Kind TEXT = new Kind.Text();
    private static final Kind MONTH = new Kind.Month(List.of());
    private static final Kind FIGURE = new Kind.Figure(-MOST, MOST, "in its unit");
    private static final Kind POSITIVE = new Kind.Figure(0, MOST, "in its unit");

    private static final Shape ANNOUNCEMENT = Shape.of(
                    must("month", MONTH, "First month in which it was known."),
                    must("measure", TEXT, "Id of the measure."),
                    may("until", new Kind.Month(List.of(OPEN)), "The announced end; `open` = announced without end."),
                    may("opening", MONTH, "The announced opening of a quota."))
            .and(ScenarioShape.DOCUMENTED);

    private static final Shape OBSERVATION = Shape.of(
            must("month", MONTH, "Calendar month."),
            may("months", new Kind.Whole(1, 12, "months"), "Mean of so many months from `month` on; left out = 1."),
            may("value", FIGURE, "In the unit of the series."),
            may("low", FIGURE, "Lower end of what was quoted, instead of `value`."),
            may("high", FIGURE, "Upper end of what was quoted."),
            may(
                    "direction",
                    new Kind.Word(List.of("up", "unchanged", "down")),
                    "Against rest, where no value is known."),
            may("before", POSITIVE, "The value a year before, where a volume is set against that."));

    private static final Shape OBSERVED = Shape.of(
            must("id", TEXT, "Unique name."),
            must("what", new Kind.Word(List.of()), "What was observed."),
            may("label", TEXT, "What was quoted, in the source's words."),
            must("country", new Kind.Country(), "Where; for trade, whose."));

    private static final Shape VALUES = Shape.of(must(
                    "values",
                    new Kind.ListOf(new Kind.Nested(OBSERVATION)),
                    "Observations; those before `start` say where it came from."))
            .and(ScenarioShape.DOCUMENTED);

    private static final Shape BASE_FIGURE = Shape.of(
            must(
                    "quantity",
                    new Kind.Word(List.of("production", "capacity", "use", "price", "surplus-stock")),
                    "What it measures."),
            may("activity", TEXT, "Of a production or capacity."),
            may("form", new Kind.OneForm(), "Of a use, price or stock."),
            must("country", new Kind.Country(), "Where."),
            may("sector", TEXT, "Of a use."),
            must("value", POSITIVE, "t/y, t or USD/t of contained metal."),
            may("low", POSITIVE, "Lowest plausible value; needed where there is no source."),
            may("high", POSITIVE, "Highest plausible value; needed where there is no source."),
            must("reason", TEXT, "Why this figure."),
            may(
                    "sources",
                    new Kind.ListOf(new Kind.Nested(ScenarioShape.CITATION)),
                    "Where it is documented; left out = assumed."));

    static final Shape EVENT = Shape.of(
            must("name", TEXT, "Lower-case words joined by hyphens."),
            must("title", TEXT, "Heading of the page."),
            must("summary", TEXT, "One sentence: what happened."),
            must("mineral", TEXT, "E.g. cobalt."),
            must("base-year", new Kind.Whole(1950, 2100, "calendar year"), "The year before the event, taken as rest."),
            must("start", MONTH, "Month 1: the first month of the event."),
            may(
                    "pattern",
                    new Kind.Word(List.of("ex-ante", NOT_EX_ANTE)),
                    "Whether the trade pattern is of the base year or earlier; left out = found out from the figures."),
            may("editions", new Kind.ListOf(TEXT), "Every later edition that the baseline uses."),
            must(
                    "measures",
                    new Kind.ListOf(new Kind.Tagged("type", ScenarioShape.MEASURES)),
                    "What was done in fact."),
            may("announcements", new Kind.ListOf(new Kind.Nested(ANNOUNCEMENT)), "What was said about it when."),
            must("observations", new Kind.ListOf(new Kind.Tagged("what", observed())), "What was observed."),
            may("base-figures", new Kind.ListOf(new Kind.Nested(BASE_FIGURE)), "Figures of the base year to add."),
            may("notes", new Kind.ListOf(TEXT), "What is not in it."),
            may("lessons", new Kind.ListOf(TEXT), "What the miss teaches, written after the run."));

    private EventShape() {}

    private static SortedMap<String, Shape> observed() {
        var forms = Shape.of(may("forms", new Kind.Forms(), "Left out = all, added up by contained metal."));
        var tonnes = Shape.of(may("unit", new Kind.Word(List.of("t", "kg", "index")), "Left out = t."));
        var volatility = Shape.of(may(
                "volatility",
                POSITIVE,
                "Standard deviation of the monthly change before the event: of the logarithm, or in USD/dmt."));
        var all = new TreeMap<String, Shape>();
        all.put(
                "price",
                OBSERVED.and(Shape.of(
                                must("form", new Kind.OneForm(), "The form whose price it is."),
                                must(
                                        "unit",
                                        new Kind.Word(List.of("USD/t", "USD/kg", "USD/lb", "c/lb", "index")),
                                        "`index` for any other currency or basis: only ratios count.")))
                        .and(volatility)
                        .and(VALUES));
        all.put("treatment-charge", OBSERVED.and(volatility).and(VALUES));
        all.put("benchmark-charge", OBSERVED.and(volatility).and(VALUES));
        all.put(
                "imports",
                OBSERVED.and(Shape.of(may("from", new Kind.AnyCountries(), "From whom; left out = all.")))
                        .and(forms)
                        .and(tonnes)
                        .and(VALUES));
        all.put(
                "exports",
                OBSERVED.and(Shape.of(may("to", new Kind.AnyCountries(), "To whom; left out = all.")))
                        .and(forms)
                        .and(tonnes)
                        .and(VALUES));
        return all;
    }
}
