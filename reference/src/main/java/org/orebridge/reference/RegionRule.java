package org.orebridge.reference;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Which countries a mineral tells apart: the parties, the largest markets, and whoever has a share of the world's
/// output or trade worth seeing.
///
/// @param basins the waters or roads by which each country trades (`basins.csv`)
/// @param joined countries that stay with the rest of the world all the same (`exceptions.csv`)
record RegionRule(Map<Region, String> basins, Set<Region> joined) {

    /// Share of the world's output of an activity, or of its trade in a form, from which a country is seen.
    static final double SEEN = 0.02;

    private static final List<Region> ALWAYS =
            List.of(Region.of("CHN"), Region.of("JPN"), Region.of("KOR"), Region.of("USA"), Region.REST_OF_WORLD);

    /// Those for whom an answer is always wanted.
    private static final List<Region> PARTIES = List.of(Region.of("JPN"), Region.of("KOR"));

    static boolean isParty(Region region) {
        return PARTIES.contains(region);
    }

    static RegionRule read(Tables tables, RegionExceptions exceptions) {
        Map<Region, String> basins = new TreeMap<>();
        Table.parse("basins.csv", tables.text("basins.csv"), List.of("region", "basin"))
                .rows()
                .forEach(row -> basins.put(Region.of(row.text("region")), row.text("basin")));
        return new RegionRule(basins, exceptions.joined());
    }

    /// @param markets of each form in the base year
    NamedRegions regions(List<FormMarket> markets) {
        NavigableSet<Region> seen = new TreeSet<>(ALWAYS);
        markets.forEach(market -> {
            seen.addAll(large(market.made()));
            market.trade().ifPresent(trade -> {
                seen.addAll(large(by(trade, true)));
                seen.addAll(large(by(trade, false)));
            });
        });
        seen.removeAll(joined);
        Map<Region, NamedRegions.Entry> entries = new TreeMap<>();
        for (Region region : seen) {
            List<Form> forms = markets.stream()
                    .filter(market -> ALWAYS.contains(region) || !market.isUnexplained(region))
                    .map(FormMarket::form)
                    .toList();
            if (!forms.isEmpty()) {
                entries.put(region, new NamedRegions.Entry(region, basin(region), forms, true));
            }
        }
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
