package org.orebridge.reference;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// What was shipped of one form in one year, as recorded and with what cannot be put right.
///
/// @param form what is traded
/// @param year calendar year
/// @param recorded as the source gives it, t gross
/// @param chosen with doubtful weights mended, impossible exports shared out by value and re-exports traced
record TracedTrade(Form form, int year, Trade recorded, Trade chosen) {

    /// Share of the world's trade below which a hub is not worth tracing.
    private static final double LEAST = 0.001;

    /// Exports are impossible only where they exceed output even at the lowest content.
    ///
    /// @param rules those of the form
    /// @param made t contained by country of whoever makes the form; zero where it is not told how much
    static TracedTrade of(
            ChainTrade rules, int year, List<Shipment> shipments, NavigableMap<Region, Double> made, Remarks remarks) {
        Trade recorded = Trade.of(shipments);
        List<Shipment> plausible = new UnitValues(rules.mineral())
                .mended(shipments.stream().filter(rules::isMeant).toList(), remarks);
        Trade mended = Trade.of(plausible)
                .changedFrom(
                        recorded, "weight taken from the value at the median unit value, as the stated one cannot be");
        NavigableMap<Region, Double> gross = new TreeMap<>();
        made.forEach((country, tonnes) ->
                gross.put(country, tonnes / rules.factor(country).low()));
        NavigableMap<Region, Double> known = new TreeMap<>(gross);
        known.values().removeIf(tonnes -> tonnes == 0);
        Trade possible = new ImpossibleExports(known).corrected(plausible, mended, remarks, rules.mineral());
        Trade traced =
                new ReExports(gross.keySet(), LEAST * recorded.total()).traced(possible, remarks, rules.mineral());
        return new TracedTrade(rules.form(), year, recorded, traced);
    }
}
