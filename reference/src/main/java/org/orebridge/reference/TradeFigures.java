package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// Turns trade between countries into figures between regions, with what was recorded kept beside what was changed.
///
/// @param form what is traded
/// @param content t contained per t gross, by exporter
/// @param regions which countries are kept apart
/// @param year calendar year
/// @param source id of the source
/// @param file the trade table
/// @param smallest flows below this are below the rounding of the rest, t gross a year
/// @param partySmallest the same for flows of Korea and Japan
record TradeFigures(
        Form form,
        Function<Region, Factor> content,
        NamedRegions regions,
        int year,
        String source,
        String file,
        double smallest,
        double partySmallest) {

    /// The smallest flow of a metal of which a few hundred thousand tonnes are traded, t/y.
    static final double SMALLEST = 50;

    /// Share of a recorded flow below which a change is not worth another figure.
    private static final double ALIKE = 0.01;

    private static final String RECORDED =
            "As recorded, not chosen: re-exports were traced to their origin, or the exporter cannot have shipped so much.";
    private static final Trade.Flow NONE = new Trade.Flow(0, new TreeSet<>(), new TreeSet<>());

    TradeFigures(Form form, NamedRegions regions, int year, String file) {
        this(form, _ -> Factor.ONE, regions, year, "cepii-baci-hs17", file, SMALLEST, SMALLEST);
    }

    /// @param chosen the trade that the balance starts from
    /// @param recorded the trade as the source gives it
    List<FigureRow> figures(Trade chosen, Trade recorded, Remarks remarks, String mineral) {
        Map<Route, Trade.Flow> before = recorded.between(this::place).flows();
        Map<Route, Trade.Flow> after = chosen.between(this::place).flows();
        NavigableSet<Route> ways = new TreeSet<>(before.keySet());
        ways.addAll(after.keySet());
        List<FigureRow> figures = new ArrayList<>();
        double small = 0;
        for (Route way : ways) {
            Trade.Flow found = before.getOrDefault(way, NONE);
            Trade.Flow kept = after.getOrDefault(way, NONE);
            boolean changed = Math.abs(found.tonnes() - kept.tonnes()) > ALIKE * found.tonnes();
            if (kept.tonnes() >= smallest(way)) {
                figures.add(figure(way, changed ? kept : found, true));
            } else {
                small += kept.tonnes();
            }
            if (changed && found.tonnes() >= smallest(way)) {
                figures.add(figure(way, found, true).notUsed(RECORDED));
            }
        }
        remarks.add(
                mineral,
                String.format(Locale.ROOT, "flows under %.0f t a year left out: %.0f t in all", smallest, small));
        return figures;
    }

    private Region place(Region country) {
        return regions.place(country, form);
    }

    /// A country that is always kept apart may be a small buyer of a large market.
    private double smallest(Route way) {
        return RegionRule.isParty(way.from()) || RegionRule.isParty(way.to()) ? partySmallest : smallest;
    }

    private FigureRow figure(Route way, Trade.Flow flow, boolean used) {
        Draft draft = Draft.between(Quantity.TRADE, form, way.from(), way.to(), year);
        Factor factor = content.apply(way.from());
        Origin origin = new Origin(source, file, rows(flow));
        boolean plain = flow.how().isEmpty() && flow.rows().size() == 1 && factor.isOne();
        if (plain) {
            return draft.asGiven(OptionalDouble.of(flow.tonnes()), Said.STATED, "", origin, used);
        }
        String how = factor.isOne() ? how(flow) : how(flow) + "; x " + factor.words();
        return draft.converted(flow.tonnes(), factor, Said.STATED, how, origin);
    }

    private static String how(Trade.Flow flow) {
        String sum =
                flow.rows().size() > 1 ? "sum of %d flows".formatted(flow.rows().size()) : "one flow";
        return flow.how().isEmpty() ? sum : sum + "; " + String.join("; ", flow.how());
    }

    private static String rows(Trade.Flow flow) {
        return flow.rows().stream().map(Object::toString).collect(Collectors.joining(" "));
    }
}
