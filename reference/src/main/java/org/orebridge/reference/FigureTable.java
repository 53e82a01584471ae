package org.orebridge.reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes the figures of a mineral as the text table that is shipped.
final class FigureTable {

    private FigureTable() {}

    /// Figures in their fixed order, each with an identity made of what it is about and where it is from.
    static List<FigureRow> identified(String mineral, List<FigureRow> figures) {
        Map<String, Integer> seen = new TreeMap<>();
        return figures.stream()
                .sorted(order())
                .map(figure -> figure.withId(numbered(seen, mineral + "." + subject(figure))))
                .toList();
    }

    static String text(List<FigureRow> figures) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            writer.writeRecord(TableReader.FIGURE_COLUMNS);
            figures.forEach(figure -> writer.writeRecord(cells(figure)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static Comparator<FigureRow> order() {
        return Comparator.comparing(FigureRow::quantity)
                .thenComparingInt(figure -> -figure.year())
                .thenComparing(FigureTable::subject)
                .thenComparing(figure -> !figure.used())
                .thenComparing(FigureRow::row);
    }

    private static String subject(FigureRow figure) {
        return Stream.of(
                        Optional.of(figure.quantity().word()),
                        figure.activity(),
                        figure.form().map(Object::toString),
                        figure.from().map(Object::toString),
                        figure.to().map(Object::toString),
                        figure.sector(),
                        Optional.of(Integer.toString(figure.year())),
                        Optional.of(figure.source()).filter(source -> !figure.used()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("."));
    }

    private static String numbered(Map<String, Integer> seen, String id) {
        int count = seen.merge(id, 1, Integer::sum);
        return count == 1 ? id : id + "." + count;
    }

    private static List<String> cells(FigureRow figure) {
        return List.of(
                figure.id(),
                figure.quantity().word(),
                figure.activity().orElse(""),
                figure.form().map(Object::toString).orElse(""),
                figure.from().map(Object::toString).orElse(""),
                figure.to().map(Object::toString).orElse(""),
                figure.sector().orElse(""),
                Integer.toString(figure.year()),
                plain(figure.value()),
                figure.unit(),
                plain(figure.low()),
                plain(figure.high()),
                figure.said().word(),
                figure.treatment().word(),
                figure.reason(),
                figure.source(),
                figure.file(),
                figure.row(),
                figure.used() ? "yes" : "no");
    }

    private static String plain(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
    }
}
