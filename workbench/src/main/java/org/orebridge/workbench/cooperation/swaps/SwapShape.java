package org.orebridge.workbench.cooperation.swaps;

import static org.orebridge.workbench.scenario.Shape.may;
import static org.orebridge.workbench.scenario.Shape.must;

import java.util.List;
import org.orebridge.workbench.scenario.Kind;
import org.orebridge.workbench.scenario.ScenarioShape;
import org.orebridge.workbench.scenario.Shape;

/// Every key of a file of swaps, in one place.
final class SwapShape {

    static final int MOST_MONTHS = 120;
    private static final double MOST = 1e12;

    private static final Kind TEXT = new Kind.Text();
    private static final Kind MONTH = new Kind.Month(List.of());
    private static final Kind TONNES = new Kind.Figure(0, MOST, "t");
    private static final Kind TONNES_A_MONTH = new Kind.Figure(0, MOST, "t/month");
    private static final Kind PRICE = new Kind.Figure(0, MOST, "USD/t");
    private static final Kind SHARE = new Kind.Figure(0, 1, "share");

    private static final Shape GOODS = Shape.of(
            must("id", TEXT, "Unique name."),
            must("party", new Kind.OneParty(), "One of `parties`."),
            must("mineral", TEXT, "E.g. dysprosium."));

    private static final Shape LOT = GOODS.and(Shape.of(
                    must("form", new Kind.OneForm(), "Form and specification, e.g. dysprosium-oxide."),
                    may("place", new Kind.Country(), "Where it lies; left out = with its owner."),
                    may("origin", new Kind.Country(), "Where it comes from; left out = unknown."),
                    must(
                            "value",
                            PRICE,
                            "USD/t that it costs its owner, or would bring it, if it did not go into the exchange."),
                    may("from", MONTH, "First month in which it is there; left out = `start`."),
                    may("rate", TONNES_A_MONTH, "Most that leaves it in a month; left out = any."),
                    may(
                            "encumbrance",
                            new Kind.ListOf(new Kind.Word(List.copyOf(SwapWords.ENCUMBRANCES.keySet()))),
                            "What may not be done with it; left out = nothing is forbidden."),
                    may("end-use", TEXT, "End use that was stated for it; needed with `end-use-only`.")))
            .and(ScenarioShape.DOCUMENTED);

    private static final Shape STOCK =
            LOT.and(Shape.of(must("tonnes", TONNES, "t of contained metal that are there.")));

    private static final Shape LICENCE = LOT.and(Shape.of(
            must("tonnes-per-month", TONNES_A_MONTH, "t of contained metal that it lets in a month."),
            may("until", MONTH, "First month in which it no longer does; left out = to the end.")));

    private static final Shape NEED = GOODS.and(Shape.of(
                    must("forms", new Kind.Forms(), "Forms that serve it, one or a list."),
                    may("place", new Kind.Country(), "Where; left out = at its party's."),
                    may("end-use", TEXT, "What for."),
                    must("tonnes-per-month", TONNES_A_MONTH, "t of contained metal missing a month."),
                    may("from", MONTH, "First month; left out = `start`."),
                    may("until", MONTH, "First month in which it is no longer; left out = to the end."),
                    must("worth", PRICE, "USD/t that serving it is worth to the party.")))
            .and(ScenarioShape.DOCUMENTED);

    private static final Shape PLANT = Shape.of(
                    must("id", TEXT, "Unique name."),
                    must("country", new Kind.Country(), "Where it stands."),
                    must("mineral", TEXT, "E.g. terbium."),
                    must("from-form", new Kind.OneForm(), "What goes in."),
                    must("to-form", new Kind.OneForm(), "What comes out."),
                    must("yield", new Kind.Figure(1e-6, 1, "t/t"), "t of metal out per t of metal in."),
                    must("tonnes-per-month", TONNES_A_MONTH, "Free capacity, t in a month."),
                    must("cost", PRICE, "USD per t in."),
                    must("lead-months", new Kind.Whole(0, 60, "months"), "From in to out."))
            .and(ScenarioShape.DOCUMENTED);

    private static final Shape ROUTE = Shape.of(
                    may("from", new Kind.Country(), "Left out = from anywhere."),
                    may("to", new Kind.Country(), "Left out = to anywhere."),
                    may("mineral", TEXT, "Left out = all."),
                    must("usd-per-tonne", PRICE, "Freight and insurance, USD per t of contained metal."),
                    must("months", new Kind.Whole(0, 12, "months"), "On the way."))
            .and(ScenarioShape.DOCUMENTED);

    static final Shape FILE = Shape.of(
            must("name", TEXT, "Lower-case words joined by hyphens."),
            must("title", TEXT, "Heading of the page."),
            must("start", MONTH, "Month 1."),
            must("months", new Kind.Whole(1, MOST_MONTHS, "months"), "That are looked at."),
            may("discount-rate", SHARE, "A year; left out = 0."),
            may(
                    "terms",
                    new Kind.Word(List.copyOf(SwapWords.TERMS.keySet())),
                    "How accounts are settled; left out = barter."),
            may(
                    "return-within",
                    new Kind.Whole(1, MOST_MONTHS, "months"),
                    "Within which a loan is returned; left out = 6."),
            may("interest", SHARE, "On a loan, in kind; left out = 0."),
            may(
                    "spread",
                    new Kind.Word(List.of("sum", "even")),
                    "What is looked for: the largest sum, or that all get the same share of the most that each could"
                            + " gain; left out = sum."),
            must("parties", new Kind.ListOf(new Kind.OneParty()), "Two to ten."),
            may("licences", new Kind.ListOf(new Kind.Nested(LICENCE)), "What each is allowed month by month."),
            may("lots", new Kind.ListOf(new Kind.Nested(STOCK)), "What each holds."),
            must("needs", new Kind.ListOf(new Kind.Nested(NEED)), "What each is missing."),
            may("plants", new Kind.ListOf(new Kind.Nested(PLANT)), "What turns one form into another."),
            must(
                    "routes",
                    new Kind.ListOf(new Kind.Nested(ROUTE)),
                    "How goods travel; the closest description counts."));

    private SwapShape() {}
}
