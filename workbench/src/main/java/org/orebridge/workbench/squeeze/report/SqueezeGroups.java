package org.orebridge.workbench.squeeze.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import org.orebridge.workbench.squeeze.SqueezeRow;
import org.orebridge.workbench.squeeze.SqueezeRow.CountrySmelters;
import org.orebridge.workbench.squeeze.SqueezeTable;

/// A grid of shortages as one table a figure, the same on every page: charges, margin, utilisation, refined price.
final class SqueezeGroups {

    /// USD per dry t that a figure of one decimal does not show.
    private static final double NOTHING = 0.05;

    private final SqueezeTable table;
    private final Words words;

    SqueezeGroups(SqueezeTable table, Words words) {
        this.table = table;
        this.words = words;
    }

    /// One figure over the grid.
    ///
    /// @param title with the unit
    /// @param columns names of the figure's columns, after those of the shortage
    /// @param rows one a shortage: its three numbers, then a cell a column; none where the title says it all
    record Group(String title, List<String> columns, List<List<String>> rows) {
        Group {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// What the figures rest on, in a paragraph.
    String note() {
        double rest = table.rows().getFirst().benchmarkFirstYear();
        String draws = table.low().isEmpty()
                ? words.of("squeeze.no-draws")
                : words.of("squeeze.draws", table.drawsDone(), table.drawsAsked());
        return words.paragraph(List.of(words.of("squeeze.note", Digits.decimals(rest, 1)), draws));
    }

    List<Group> all() {
        var groups = new ArrayList<Group>();
        groups.add(group("squeeze.spot", CountrySmelters::spotSecondYear, 1));
        groups.add(
                contractIsSpot()
                        ? new Group(words.of("squeeze.benchmark.same"), List.of(), List.of())
                        : group("squeeze.benchmark", CountrySmelters::benchmarkSecondYear, 1));
        groups.add(group("squeeze.margin", CountrySmelters::marginSecondYear, 0));
        groups.add(group("squeeze.utilisation", one -> 100 * one.utilisation(), 1));
        groups.add(group("squeeze.throughput", one -> 100 * one.throughput(), 1));
        groups.add(new Group(
                words.of("squeeze.refined.title"),
                List.of(words.of("squeeze.refined")),
                rows(List.of(SqueezeRow::refinedIndex), 1)));
        return groups;
    }

    /// As when the squeeze is known and lasts unchanged.
    private boolean contractIsSpot() {
        return table.rows().stream()
                .flatMap(row -> row.smelters().stream())
                .allMatch(one -> Math.abs(one.benchmarkSecondYear() - one.spotSecondYear()) < NOTHING);
    }

    private Group group(String title, ToDoubleFunction<CountrySmelters> figure, int decimals) {
        List<ToDoubleFunction<SqueezeRow>> columns = IntStream.range(
                        0, table.regions().size())
                .<ToDoubleFunction<SqueezeRow>>mapToObj(
                        i -> row -> figure.applyAsDouble(row.smelters().get(i)))
                .toList();
        return new Group(words.of(title), table.regions(), rows(columns, decimals));
    }

    private List<List<String>> rows(List<ToDoubleFunction<SqueezeRow>> columns, int decimals) {
        var rows = new ArrayList<List<String>>();
        for (int row = 0; row < table.rows().size(); row++) {
            List<String> cells = new ArrayList<>(numbers(table.rows().get(row).numbers()));
            for (ToDoubleFunction<SqueezeRow> column : columns) {
                cells.add(cell(row, column, decimals));
            }
            rows.add(cells);
        }
        return rows;
    }

    private List<String> numbers(SqueezeNumbers numbers) {
        return List.of(percent(numbers.concentrate()), percent(numbers.capacity()), percent(numbers.credits()));
    }

    private String percent(double share) {
        return words.percent(Digits.signed(100 * share, Digits::written));
    }

    private String cell(int row, ToDoubleFunction<SqueezeRow> figure, int decimals) {
        String central = Digits.decimals(figure.applyAsDouble(table.rows().get(row)), decimals);
        if (table.low().isEmpty()) {
            return central;
        }
        String low = Digits.decimals(figure.applyAsDouble(table.low().get(row)), decimals);
        String high = Digits.decimals(figure.applyAsDouble(table.high().get(row)), decimals);
        return low.equals(central) && high.equals(central)
                ? central
                : "%s (%s)".formatted(central, words.of("range", low, high));
    }
}
