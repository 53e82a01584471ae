package org.orebridge.reference;

import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.core.Said;

/// Monthly means of one quoted price.
///
/// @param source id of the source
/// @param file path below the folder of public files
/// @param rows the months, in order
/// @param column where the price stands
record MonthlyPrices(String source, String file, List<Row> rows, String column) {

    static MonthlyPrices read(RawFiles raw, String source, String file, String column) {
        return new MonthlyPrices(
                source, file, raw.facts(file, row -> !row.text(column).isEmpty(), "month", column), column);
    }

    /// The mean of the months from the first to the last, both included, USD/t.
    ///
    /// @param first e.g. `2024-01`
    /// @param last e.g. `2024-12`
    Amount mean(String first, String last) {
        List<Row> months = rows.stream()
                .filter(row -> row.text("month").compareTo(first) >= 0
                        && row.text("month").compareTo(last) <= 0)
                .toList();
        double mean = months.stream()
                .mapToDouble(row -> row.number(column))
                .average()
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s has no price of %s from %s to %s.%nMaybe the file is an older edition."
                                .formatted(file, column, first, last)));
        String lines = months.stream().map(row -> row.origin(source).row()).collect(Collectors.joining(" "));
        return Amount.of(
                mean,
                Said.STATED,
                new Origin(source, rows.getFirst().origin(source).file(), lines));
    }
}
