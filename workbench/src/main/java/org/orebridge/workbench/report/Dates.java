package org.orebridge.workbench.report;

import java.time.YearMonth;
import java.util.regex.Pattern;

/// Calendar months in words.
public final class Dates {

    private static final Pattern ISO = Pattern.compile("\\b([0-9]{4}-(?:0[1-9]|1[0-2]))\\b(?!-)");

    private Dates() {}

    /// e.g. `March 2025`.
    public static String month(YearMonth month, Words words) {
        return words.of("date.month-year", words.of("month." + month.getMonthValue()), month.getYear());
    }

    /// The text with each month like `2025-03` in words.
    public static String inWords(String text, Words words) {
        return ISO.matcher(text).replaceAll(found -> month(YearMonth.parse(found.group(1)), words));
    }
}
