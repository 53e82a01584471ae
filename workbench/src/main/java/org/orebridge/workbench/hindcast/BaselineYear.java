package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.workbench.hindcast.event.Event;

/// The year that is taken as rest, and whether its trade was known before the event.
///
/// @param asked the year before the event
/// @param year the year whose production there are figures of, nearest to the one asked for
/// @param patternExAnte whether no bilateral figure is of a later year than the one asked for
/// @param findings what a reader should know, one sentence each
record BaselineYear(int asked, int year, boolean patternExAnte, List<String> findings) {

    BaselineYear {
        findings = List.copyOf(findings);
    }

    static BaselineYear of(Event event, MineralReference reference) {
        int asked = event.baseYear();
        int year = reference.used(Quantity.PRODUCTION).stream()
                .map(FigureRow::year)
                .min(Comparator.<Integer>comparingInt(y -> Math.abs(y - asked)).thenComparing(y -> y))
                .orElse(asked);
        var findings = new ArrayList<String>();
        if (year != asked) {
            findings.add(
                    "No production of %d is at hand; %d stands in for the whole base year.".formatted(asked, year));
        }
        int pattern = reference.used(Quantity.TRADE).stream()
                .mapToInt(FigureRow::year)
                .boxed()
                .min(Comparator.<Integer>comparingInt(y -> Math.abs(y - year)).thenComparing(y -> y))
                .orElse(year);
        if (pattern > asked) {
            findings.add("Who ships to whom is of %d, after the base year %d.".formatted(pattern, asked));
        }
        boolean exAnte = event.pattern() == Event.Pattern.EX_ANTE && pattern <= asked && year <= asked;
        return new BaselineYear(asked, year, exAnte, findings);
    }
}
