package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import org.orebridge.workbench.squeeze.SqueezeRow;
import org.orebridge.workbench.squeeze.SqueezeRow.CountrySmelters;
import org.orebridge.workbench.squeeze.SqueezeTable;

/// Treatment charges over a grid of shortages, as a page of plain text.
public final class SqueezePage {

    private static final int CELL = 9;

    private SqueezePage() {}

    public static String of(SqueezeTable table, Words words) {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("squeeze.title"));
        lines.add("");
        double rest = table.rows().getFirst().benchmarkFirstYear();
        lines.addAll(TextTable.wrap(words.of("squeeze.note", Digits.decimals(rest, 1)), "", ""));
        group(lines, table, words, "squeeze.spot", one -> one.spotSecondYear(), 1);
        group(lines, table, words, "squeeze.benchmark", one -> one.benchmarkSecondYear(), 1);
        group(lines, table, words, "squeeze.margin", one -> one.marginSecondYear(), 0);
        group(lines, table, words, "squeeze.utilisation", one -> 100 * one.utilisation(), 1);
        group(lines, table, words, "squeeze.throughput", one -> 100 * one.throughput(), 1);
        lines.add("");
        lines.addAll(TextTable.wrap(words.of("squeeze.first-year"), "", ""));
        return String.join("\n", lines) + "\n";
    }

    private static void group(
            List<String> lines,
            SqueezeTable table,
            Words words,
            String title,
            ToDoubleFunction<CountrySmelters> figure,
            int decimals) {
        lines.add("");
        lines.add(words.of(title));
        lines.add(row(words.list("squeeze.columns"), table.regions(), words.of("squeeze.refined")));
        for (SqueezeRow row : table.rows()) {
            Function<CountrySmelters, String> cell = one -> Digits.decimals(figure.applyAsDouble(one), decimals);
            lines.add(row(
                    numbers(row.numbers()),
                    row.smelters().stream().map(cell).toList(),
                    Digits.decimals(row.refinedIndex(), 1)));
        }
    }

    private static List<String> numbers(SqueezeNumbers numbers) {
        return List.of(percent(numbers.concentrate()), percent(numbers.capacity()), percent(numbers.credits()));
    }

    private static String percent(double share) {
        return Digits.signed(100 * share, Digits::written) + " %";
    }

    private static String row(List<String> numbers, List<String> cells, String last) {
        StringBuilder line = new StringBuilder();
        numbers.forEach(one -> line.append(TextTable.right(one, 13)));
        line.append("   ");
        cells.forEach(one -> line.append(TextTable.right(one, CELL)));
        return line.append(TextTable.right(last, CELL + 6)).toString();
    }
}
