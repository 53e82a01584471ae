package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.orebridge.core.Form;
import org.orebridge.core.Said;

/// Turns trade between countries into figures between regions, with what was recorded kept beside what was changed.
///
/// @param form what is traded
/// @param content t contained per t gross
/// @param regions which countries are kept apart
/// @param year calendar year
/// @param file the trade table
record TradeFigures(Form form, double content, NamedRegions regions, int year, String file) {

    /// Flows below this are below the rounding of the rest, t/y.
    static final double SMALLEST = 50;

    /// Share of a recorded flow below which a change is not worth another figure.
    private static final double ALIKE = 0.01;

    private static final String RECORDED =
            "As recorded, not chosen: re-exports were traced to their origin, or the exporter cannot have shipped so much.";
    private static final Trade.Flow NONE = new Trade.Flow(0, new TreeSet<>(), new TreeSet<>());
    private static final String SOURCE = "cepii-baci-hs17";

    /// @param chosen the trade that the balance starts from
    /// @param recorded the trade as the source gives it
    List<FigureRow> figures(Trade chosen, Trade recorded, Remarks remarks, String mineral) {
        Map<Route, Trade.Flow> before = recorded.between(regions::place).flows();
        Map<Route, Trade.Flow> after = chosen.between(regions::place).flows();
        NavigableSet<Route> ways = new TreeSet<>(before.keySet());
        ways.addAll(after.keySet());
        List<FigureRow> figures = new ArrayList<>();
        double small = 0;
        for (Route way : ways) {
            Trade.Flow found = before.getOrDefault(way, NONE);
            Trade.Flow kept = after.getOrDefault(way, NONE);
            boolean changed = Math.abs(found.tonnes() - kept.tonnes()) > ALIKE * found.tonnes();
            if (kept.tonnes() >= SMALLEST) {
                figures.add(figure(way, changed ? kept : found, true));
            } else {
                small += kept.tonnes();
            }
            if (changed && found.tonnes() >= SMALLEST) {
                figures.add(figure(way, found, true).notUsed(RECORDED));
            }
        }
        remarks.add(
                mineral,
                String.format(Locale.ROOT, "flows under %.0f t a year left out: %.0f t in all", SMALLEST, small));
        return figures;
    }

    private FigureRow figure(Route way, Trade.Flow flow, boolean used) {
        Draft draft = Draft.between(Quantity.TRADE, form, way.from(), way.to(), year);
        double tonnes = flow.tonnes() * content;
        Origin origin = new Origin(SOURCE, file, rows(flow));
        boolean plain = flow.how().isEmpty() && flow.rows().size() == 1;
        return plain
                ? draft.asGiven(java.util.OptionalDouble.of(tonnes), Said.STATED, "", origin, used)
                : draft.derived(tonnes, Said.STATED, how(flow), origin);
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
