package org.orebridge.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Region;
import org.orebridge.importers.wgi.WgiRow;

/// Compiles the governance estimates out of the World Bank's workbook.
final class GovernanceSource {

    /// Older years than those of any figure here are left out.
    private static final int FIRST = 2002;

    /// Digits after the point: the standard error of an estimate is about 0.2, so more would only fill the
    /// table.
    private static final int DIGITS = 6;

    private GovernanceSource() {}

    static GovernanceEstimates read(RawFiles raw) {
        SortedMap<Integer, SortedMap<Region, SortedMap<String, Double>>> byYear = new TreeMap<>();
        for (WgiRow row : raw.governance()) {
            if (row.year() >= FIRST) {
                row.place()
                        .region()
                        .ifPresent(country -> row.estimate()
                                .known()
                                .ifPresent(estimate -> byYear.computeIfAbsent(row.year(), _ -> new TreeMap<>())
                                        .computeIfAbsent(country, _ -> new TreeMap<>())
                                        .put(row.dimension().code(), rounded(estimate))));
            }
        }
        return new GovernanceEstimates(byYear);
    }

    private static double rounded(double estimate) {
        return BigDecimal.valueOf(estimate)
                .setScale(DIGITS, RoundingMode.HALF_EVEN)
                .doubleValue();
    }
}
