package org.orebridge.reference;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.orebridge.core.GovernanceDimension;
import org.orebridge.core.Region;

/// How countries were governed, year by year, by the World Bank's Worldwide Governance Indicators.
///
/// @param byYear estimates of each country by the World Bank's two letters of the dimension (`va`, `pv`, `ge`,
///   `rq`, `rl`, `cc`), about -2.5 (worst) to 2.5 (best); a dimension without an estimate is absent
public record GovernanceEstimates(SortedMap<Integer, SortedMap<Region, SortedMap<String, Double>>> byYear) {

    static final String TABLE = "governance.csv";
    static final List<String> DIMENSIONS = Arrays.stream(GovernanceDimension.values())
            .map(GovernanceDimension::code)
            .toList();

    public GovernanceEstimates {
        byYear = Collections.unmodifiableSortedMap(new TreeMap<>(byYear));
    }

    /// The estimates inside this release.
    public static GovernanceEstimates bundled() {
        return read(Tables.bundled());
    }

    static GovernanceEstimates read(Tables tables) {
        SortedMap<Integer, SortedMap<Region, SortedMap<String, Double>>> byYear = new TreeMap<>();
        for (Row row : Table.parse(TABLE, tables.text(TABLE), columns()).rows()) {
            row.checked(() -> byYear.computeIfAbsent(row.integer("year"), _ -> new TreeMap<>())
                    .put(row.region("country").orElseThrow(), estimates(row)));
        }
        return new GovernanceEstimates(byYear);
    }

    static List<String> columns() {
        return Stream.concat(Stream.of("country", "year"), DIMENSIONS.stream()).toList();
    }

    private static SortedMap<String, Double> estimates(Row row) {
        SortedMap<String, Double> estimates = new TreeMap<>();
        for (String dimension : DIMENSIONS) {
            row.optionalNumber(dimension).ifPresent(estimate -> estimates.put(dimension, estimate));
        }
        return estimates;
    }

    /// The latest year not after another.
    ///
    /// @throws IllegalArgumentException where all estimates are later
    public int latestYear(int notAfter) {
        SortedMap<Integer, ?> known = byYear.headMap(notAfter + 1);
        if (known.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no governance estimates for %d or before.%nMaybe a year from %d on was meant."
                            .formatted(notAfter, byYear.firstKey()));
        }
        return known.lastKey();
    }
}
