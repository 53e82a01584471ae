package org.orebridge.importers.purchases;

import java.util.EnumMap;
import java.util.Map;
import org.orebridge.importers.purchases.NumberCell.Mark;

/// What stands before the decimals in each column of a table, by the cells that can be read in one way only.
final class Marks {

    private final Map<Field, Mark> byColumn = new EnumMap<>(Field.class);
    private final boolean isBook;

    Marks(Sheet sheet) {
        isBook = sheet.format().equals("xlsx");
        // With semicolons between the cells, commas may well be decimal ones.
        Mark silent = sheet.separator().equals("semicolon") ? Mark.EITHER : Mark.POINT;
        for (Field field : new Field[] {Field.QUANTITY, Field.VALUE, Field.CONTENT}) {
            boolean point = has(sheet, field, Mark.POINT);
            boolean comma = has(sheet, field, Mark.COMMA);
            byColumn.put(field, point && comma ? Mark.EITHER : comma ? Mark.COMMA : point ? Mark.POINT : silent);
        }
    }

    private static boolean has(Sheet sheet, Field field, Mark mark) {
        return sheet.body().stream()
                .map(row -> NumberCell.of(sheet.header().cell(row, field)))
                .anyMatch(cell -> cell != null && cell.mark() == mark);
    }

    /// EITHER where the column does not say; a workbook's own numbers always have a point.
    Mark of(Field field, NumberCell cell) {
        boolean typed = isBook
                && cell.before().isEmpty()
                && cell.after().isEmpty()
                && cell.digits().indexOf(',') < 0;
        return typed ? Mark.POINT : byColumn.getOrDefault(field, Mark.POINT);
    }

    /// Whether a number in a column has two readings.
    boolean isOpen(Field field, NumberCell cell) {
        return cell.mark() == Mark.EITHER && of(field, cell) == Mark.EITHER;
    }

    double size(Field field, NumberCell cell) {
        return cell.size(of(field, cell));
    }
}
