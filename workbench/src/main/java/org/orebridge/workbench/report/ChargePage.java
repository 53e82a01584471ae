package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.core.ConcentrateTerms;
import org.orebridge.workbench.treatment.ChargeConversion;
import org.orebridge.workbench.treatment.ChargeRow;

/// A treatment charge in every unit, as a page of plain text.
public final class ChargePage {

    private static final int LABEL = 30;
    private static final int COLUMN = 17;

    private ChargePage() {}

    /// @param defaults what was not given and taken from the dataset, one sentence each
    public static String of(ChargeConversion conversion, List<String> defaults, Words words) {
        List<String> lines = new ArrayList<>();
        ConcentrateTerms terms = conversion.terms();
        lines.addAll(TextTable.wrap(
                words.of("charge.terms", percent(terms.grade()), percent(terms.payable()), percent(terms.recovery())),
                "",
                ""));
        defaults.forEach(one -> lines.addAll(TextTable.wrap(one, "  ", "  ")));
        lines.add("");
        lines.add(header(words));
        conversion.rows().forEach(row -> lines.add(row(row, words)));
        lines.add("");
        lines.addAll(TextTable.wrap(prices(conversion, words), "", ""));
        return String.join("\n", lines) + "\n";
    }

    private static String header(Words words) {
        StringBuilder line = new StringBuilder(TextTable.left("", LABEL));
        words.list("charge.columns").forEach(column -> line.append(TextTable.right(column, COLUMN)));
        return line.toString();
    }

    private static String row(ChargeRow row, Words words) {
        return TextTable.left(words.of("charge.part." + row.part()), LABEL)
                + TextTable.right(Digits.decimals(row.usdPerDryTonne(), 2), COLUMN)
                + TextTable.right(Digits.decimals(row.centsPerPayablePound(), 3), COLUMN)
                + TextTable.right(Digits.decimals(row.usdPerPayableTonne(), 1), COLUMN)
                + TextTable.right(Digits.decimals(row.usdPerContainedTonne(), 1), COLUMN);
    }

    private static String prices(ChargeConversion conversion, Words words) {
        return conversion
                .prices()
                .map(prices -> words.of(
                        "charge.prices",
                        Digits.decimals(prices.exchange(), 0),
                        Digits.decimals(prices.premium(), 0),
                        Digits.decimals(prices.concentrate(), 1)))
                .orElseGet(() -> words.of("charge.no-margin"));
    }

    private static String percent(double share) {
        return Digits.written(100 * share);
    }
}
