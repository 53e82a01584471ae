package org.orebridge.workbench.squeeze.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import org.orebridge.workbench.squeeze.SqueezeRow;
import org.orebridge.workbench.squeeze.SqueezeRow.CountrySmelters;
import org.orebridge.workbench.squeeze.SqueezeTable;

/// Treatment charges over a grid of shortages, as a page of plain text; with draws, each figure with its band.
public final class SqueezePage {

    private static final int NUMBER = 13;
    private static final int CELL = 10;
    private static final int CELL_WITH_BAND = 21;

    /// USD per dry t that a figure of one decimal does not show.
    private static final double NOTHING = 0.05;

    private final SqueezeTable table;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private SqueezePage(SqueezeTable table, Words words) {
        this.table = table;
        this.words = words;
    }

    public static String of(SqueezeTable table, Words words) {
        return new SqueezePage(table, words).text();
    }

    private String text() {
        lines.add(words.of("squeeze.title"));
        lines.add("");
        double rest = table.rows().getFirst().benchmarkFirstYear();
        paragraph(words.of("squeeze.note", Digits.decimals(rest, 1)));
        paragraph(
                table.low().isEmpty()
                        ? words.of("squeeze.no-draws")
                        : words.of("squeeze.draws", table.drawsDone(), table.drawsAsked()));
        group("squeeze.spot", one -> one.spotSecondYear(), 1);
        benchmark();
        group("squeeze.margin", one -> one.marginSecondYear(), 0);
        group("squeeze.utilisation", one -> 100 * one.utilisation(), 1);
        group("squeeze.throughput", one -> 100 * one.throughput(), 1);
        refined();
        lines.add("");
        paragraph(words.of("squeeze.first-year"));
        return String.join("\n", lines) + "\n";
    }

    private void paragraph(String text) {
        lines.addAll(TextTable.wrap(text, "", ""));
    }

    private void group(String title, ToDoubleFunction<CountrySmelters> figure, int decimals) {
        heading(title, table.regions());
        for (int row = 0; row < table.rows().size(); row++) {
            int at = row;
            line(
                    table.rows().get(row).numbers(),
                    IntStream.range(0, table.regions().size())
                            .mapToObj(i -> cell(
                                    at,
                                    one -> figure.applyAsDouble(one.smelters().get(i)),
                                    decimals))
                            .toList());
        }
    }

    /// A sentence where every contract is the spot charge of its year, as when the squeeze lasts unchanged.
    private void benchmark() {
        boolean same = table.rows().stream()
                .flatMap(row -> row.smelters().stream())
                .allMatch(one -> Math.abs(one.benchmarkSecondYear() - one.spotSecondYear()) < NOTHING);
        if (same) {
            lines.add("");
            paragraph(words.of("squeeze.benchmark.same"));
        } else {
            group("squeeze.benchmark", one -> one.benchmarkSecondYear(), 1);
        }
    }

    private void refined() {
        heading("squeeze.refined.title", List.of(words.of("squeeze.refined")));
        for (int row = 0; row < table.rows().size(); row++) {
            line(table.rows().get(row).numbers(), List.of(cell(row, SqueezeRow::refinedIndex, 1)));
        }
    }

    private void heading(String title, List<String> columns) {
        lines.add("");
        lines.add(words.of(title));
        lines.add(line(words.list("squeeze.columns"), columns, table.low().isEmpty() ? CELL : CELL_WITH_BAND));
    }

    private String cell(int row, ToDoubleFunction<SqueezeRow> figure, int decimals) {
        String central = Digits.decimals(figure.applyAsDouble(table.rows().get(row)), decimals);
        return table.low().isEmpty()
                ? central
                : words.of(
                        "squeeze.band",
                        central,
                        Digits.decimals(figure.applyAsDouble(table.low().get(row)), decimals),
                        Digits.decimals(figure.applyAsDouble(table.high().get(row)), decimals));
    }

    private void line(SqueezeNumbers numbers, List<String> cells) {
        lines.add(line(
                List.of(percent(numbers.concentrate()), percent(numbers.capacity()), percent(numbers.credits())),
                cells,
                table.low().isEmpty() ? CELL : CELL_WITH_BAND));
    }

    private String percent(double share) {
        return words.percent(Digits.signed(100 * share, Digits::written));
    }

    private static String line(List<String> numbers, List<String> cells, int width) {
        StringBuilder line = new StringBuilder();
        numbers.forEach(one -> line.append(TextTable.right(one, NUMBER)));
        cells.forEach(one -> line.append(TextTable.right(one, width)));
        return line.toString();
    }
}
