package org.orebridge.importers.facilities;

import java.util.Map;
import java.util.TreeMap;
import org.orebridge.importers.Numbers;

/// What all mines or refineries of the world make of a metal in a year: more than any one facility can.
///
/// World totals of 2025 in USGS Mineral Commodity Summaries 2026, t of contained metal. A capacity above them is no
/// capacity of metal: its unit slipped, or it is of gross ore.
final class WorldOutput {

    private static final Map<String, Double> TONNES = new TreeMap<>(Map.ofEntries(
            Map.entry("Antimony", 110_000.0),
            Map.entry("Bismuth", 16_000.0),
            Map.entry("Cobalt", 310_000.0),
            Map.entry("Gallium", 900.0),
            Map.entry("Gold", 3_300.0),
            Map.entry("Indium", 1_100.0),
            Map.entry("Palladium", 190.0),
            Map.entry("Platinum", 170.0),
            Map.entry("Selenium", 3_800.0),
            Map.entry("Silver", 26_000.0),
            Map.entry("Tantalum", 2_500.0),
            Map.entry("Tellurium", 1_000.0),
            Map.entry("Tungsten", 85_000.0)));

    private WorldOutput() {}

    static boolean isExceeded(String commodity, double tonnes) {
        return tonnes > TONNES.getOrDefault(commodity, Double.MAX_VALUE);
    }

    /// In words, for a message.
    static String of(String commodity) {
        return "%s t of %s, which is the world's output"
                .formatted(Numbers.plain(TONNES.getOrDefault(commodity, Double.NaN)), commodity);
    }
}
