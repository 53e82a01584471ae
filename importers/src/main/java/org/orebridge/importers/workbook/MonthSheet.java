package org.orebridge.importers.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.orebridge.importers.Line;

/// A sheet with a column a series and a line a month, below as many lines of heading as its publisher likes.
///
/// The heading ends where the first cell of a row is a month, 1960M01.
public final class MonthSheet implements Consumer<SheetRow> {

    private static final Pattern MONTH = Pattern.compile("\\d{4}M\\d{1,2}");

    private final BiFunction<List<SheetRow>, Integer, String> name;
    private final Consumer<Line> months;
    private final List<SheetRow> heading = new ArrayList<>();
    private final Map<String, Integer> columns = new LinkedHashMap<>();

    /// @param name what a column is called, by the rows of the heading and its position; empty to leave it out
    /// @param months takes the months as lines with a column `month` and one for each series
    public MonthSheet(BiFunction<List<SheetRow>, Integer, String> name, Consumer<Line> months) {
        this.name = name;
        this.months = months;
    }

    @Override
    public void accept(SheetRow row) {
        if (!columns.isEmpty()) {
            months.accept(row.under(columns));
        } else if (MONTH.matcher(row.cell(0)).matches()) {
            nameColumns();
            months.accept(row.under(columns));
        } else {
            heading.add(row);
        }
    }

    /// The rows above the first month.
    public List<SheetRow> heading() {
        return List.copyOf(heading);
    }

    /// Whether any month was found.
    public boolean hasMonths() {
        return !columns.isEmpty();
    }

    private void nameColumns() {
        columns.put("month", 0);
        int width = heading.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 1; column < width; column++) {
            String called = name.apply(heading, column);
            if (!called.isEmpty()) {
                columns.putIfAbsent(called, column);
            }
        }
    }
}
