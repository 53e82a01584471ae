package org.orebridge.workbench.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Which parameters move the answer most: each at both ends of its range, the others as they are.
///
/// @param way under which way of answering
/// @param measure what is looked at
/// @param subject form, sector or all
/// @param month from 1
/// @param central the measure's central value by party code
/// @param rows the largest effect first
public record Tornado(
        Way way, Measure measure, String subject, int month, SortedMap<String, Double> central, List<Row> rows) {

    /// Names the row of the base year's figures, whose ends are the lowest and the highest answer of drawn years.
    public static final String BASE_YEAR = "figures of the base year";

    public Tornado {
        central = Collections.unmodifiableSortedMap(new TreeMap<>(central));
        rows = List.copyOf(rows);
    }

    /// @param parameter key
    /// @param low low end of its range
    /// @param value its central value
    /// @param high high end of its range
    /// @param unit of these three
    /// @param atLow the measure with the parameter at its low end, by party code; a party is missing if the
    ///   solve failed
    /// @param atHigh the measure with the parameter at its high end, by party code
    public record Row(
            String parameter,
            double low,
            double value,
            double high,
            String unit,
            SortedMap<String, Double> atLow,
            SortedMap<String, Double> atHigh) {
        public Row {
            atLow = Collections.unmodifiableSortedMap(new TreeMap<>(atLow));
            atHigh = Collections.unmodifiableSortedMap(new TreeMap<>(atHigh));
        }
    }
}
