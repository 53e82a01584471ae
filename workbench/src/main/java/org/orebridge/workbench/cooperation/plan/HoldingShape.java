package org.orebridge.workbench.cooperation.plan;

import static org.orebridge.workbench.scenario.Shape.may;
import static org.orebridge.workbench.scenario.Shape.must;

import java.util.List;
import java.util.stream.Stream;
import org.orebridge.workbench.scenario.Kind;
import org.orebridge.workbench.scenario.Shape;

/// Every key of a party's own file.
final class HoldingShape {

    /// t; more than the world makes of anything here in ten years.
    static final double MOST = 1e9;

    private static final double DEAREST = 1e12;

    static final List<String> ENCUMBRANCES = List.of("none", "no-third-countries", "no-loans");
    static final List<String> REACHES = List.of("home", "partners");

    private static final Kind TONNES = new Kind.Figure(0, MOST, "t");
    private static final Kind PRICE = new Kind.Figure(0, DEAREST, "USD/t");

    static final Shape LOT = Shape.of(
            must("form", new Kind.OneForm(), "a form of the mineral, such as gallium-4n"),
            may("country", new Kind.Country(), "a country of the party, such as KOR; needed for a group"),
            must("level", TONNES, "t held, a number from 0 to 1e9"),
            must("rate", TONNES, "t that can be released in a month at most, a number from 0 to 1e9"),
            may("floor", TONNES, "t that must be kept, a number from 0 to the level"),
            must("worth", PRICE, "USD/t that a kept tonne is worth at the end, a number from 0 to 1e12"),
            may("first-month", new Kind.Whole(1, 120, "months"), "a whole number from 1 to 120; left out = 2"),
            may("threshold", PRICE, "USD/t below which nothing is released, a number from 0 to 1e12"),
            may("to", new Kind.Word(REACHES), "home or partners; left out = partners"),
            may("origin", new Kind.Country(), "the country that it comes from, such as CHN"),
            may("encumbrance", new Kind.Word(ENCUMBRANCES), "none, no-third-countries or no-loans"));

    static final Shape HOLDING = Shape.of(
            must("party", new Kind.OneParty(), "a country code or the id of a group, such as KOR"),
            must("mineral", new Kind.Word(List.of()), "a mineral, such as gallium"),
            must("lots", new Kind.ListOf(new Kind.Nested(LOT)), "a list of lots"));

    private HoldingShape() {}

    /// What a key takes, in words that are the same for every file; empty for a word that is no key.
    static String takes(String key) {
        return Stream.concat(HOLDING.keys().stream(), LOT.keys().stream())
                .filter(each -> each.name().equals(key))
                .map(Shape.Key::says)
                .findFirst()
                .orElse("");
    }
}
