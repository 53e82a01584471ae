package org.orebridge.workbench.report;

import java.time.YearMonth;

/// Calendar months in words.
final class Dates {

    private Dates() {}

    /// e.g. `March 2025`.
    static String month(YearMonth month, Words words) {
        return words.of("date.month-year", words.of("month." + month.getMonthValue()), month.getYear());
    }
}
