package org.orebridge.reference;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Which countries a mineral tells apart: the parties, the largest markets, and whoever has a share of the world's
/// output or trade worth seeing.
///
/// @param basins the waters or roads by which each country trades (`basins.csv`)
record RegionRule(Map<Region, String> basins) {

    /// Share of the world's output of an activity, or of its trade in a form, from which a country is seen.
    static final double SEEN = 0.02;

    private static final List<Region> ALWAYS =
            List.of(Region.of("CHN"), Region.of("JPN"), Region.of("KOR"), Region.of("USA"), Region.REST_OF_WORLD);

    static RegionRule read(Tables tables) {
        Map<Region, String> basins = new TreeMap<>();
        Table.parse("basins.csv", tables.text("basins.csv"), List.of("region", "basin"))
                .rows()
                .forEach(row -> basins.put(Region.of(row.text("region")), row.text("basin")));
        return new RegionRule(basins);
    }

    /// @param forms all of them are told apart in every region
    /// @param outputs t by country, one map an activity
    /// @param trades of each form in the base year, re-exports traced
    NamedRegions regions(List<Form> forms, List<NavigableMap<Region, Double>> outputs, List<Trade> trades) {
        NavigableSet<Region> seen = new TreeSet<>(ALWAYS);
        outputs.forEach(made -> seen.addAll(large(made)));
        trades.forEach(trade -> {
            seen.addAll(large(by(trade, true)));
            seen.addAll(large(by(trade, false)));
        });
        Map<Region, NamedRegions.Entry> entries = new TreeMap<>();
        seen.forEach(region -> entries.put(region, new NamedRegions.Entry(region, basin(region), forms, true)));
        return new NamedRegions(entries);
    }

    private static NavigableSet<Region> large(NavigableMap<Region, Double> amounts) {
        double sum = amounts.values().stream().mapToDouble(Double::doubleValue).sum();
        NavigableSet<Region> large = new TreeSet<>();
        amounts.forEach((region, amount) -> {
            if (amount >= SEEN * sum && amount > 0) {
                large.add(region);
            }
        });
        return large;
    }

    private static NavigableMap<Region, Double> by(Trade trade, boolean exports) {
        NavigableMap<Region, Double> sums = new TreeMap<>();
        trade.countries().forEach(c -> sums.put(c, exports ? trade.exports(c) : trade.imports(c)));
        return sums;
    }

    private String basin(Region region) {
        String basin = basins.get(region);
        if (basin == null) {
            throw new IllegalArgumentException(
                    "basins.csv does not name %s, whose share is large enough to be seen.%nMaybe a line is missing."
                            .formatted(region));
        }
        return basin;
    }
}
