package org.orebridge.importers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A text of cells separated by commas or tabs with a header, read line by line in bounded memory.
///
/// Nearly none of the datasets breaks a row over lines, so an unbalanced quotation mark spoils its own line only.
public final class Table {

    /// Of one row, where a dataset breaks rows.
    private static final int MOST_LINES = 100;

    private final Content content;
    private final Dataset dataset;
    private final Findings findings;
    private final Progress progress;
    private char separator;
    private @Nullable Selection selection;

    private record Selection(String column, Predicate<String> wanted) {}

    public Table(Path file, Dataset dataset, Findings findings, Progress progress) {
        this(Content.of(file), dataset, findings, progress);
    }

    public Table(Content content, Dataset dataset, Findings findings, Progress progress) {
        this.content = content;
        this.dataset = dataset;
        this.findings = findings;
        this.progress = progress;
    }

    /// The same table, of which only the lines are looked at that have a wanted word in one column.
    ///
    /// The others are counted and left, before they are cut into cells: of a year of trade few products are wanted.
    public Table where(String column, Predicate<String> wanted) {
        Table table = new Table(content, dataset, findings, progress);
        table.selection = new Selection(column, wanted);
        return table;
    }

    /// Hands every whole line below the header to the consumer; lines that are not whole become findings.
    ///
    /// @return lines below the header
    /// @throws WrongFile if the file is missing, unreadable, empty or of another kind; rows handed on before it was
    ///   found to break off must then be dropped
    public long forEach(Consumer<Line> consumer) {
        FileKind.require(content, dataset);
        try (InputStream in = content.open(progress)) {
            LineSource lines = new LineSource(in);
            String header = String.valueOf(lines.next());
            separator = Cells.separator(header);
            Map<String, Integer> columns = header(Cells.split(header, separator));
            String text;
            int number = 1;
            int selecting = selection == null ? -1 : columns.getOrDefault(selection.column(), -1);
            while ((text = lines.next()) != null) {
                number++;
                int first = number;
                while (dataset.mayBreakRows() && isOpen(text) && number - first < MOST_LINES) {
                    String more = lines.next();
                    if (more == null) {
                        break;
                    }
                    number++;
                    text = text + " " + more;
                }
                if (isLeft(text, selecting)) {
                    continue;
                }
                read(text, first, columns, lines.lastWasCut(), consumer);
            }
            return number - 1L;
        } catch (IOException e) {
            throw Unreadable.refusal(content.file(), dataset.title(), e);
        }
    }

    /// Whether a quotation begins here and does not end.
    private static boolean isOpen(String text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    private boolean isLeft(String text, int column) {
        if (selection == null || column < 0) {
            return false;
        }
        String cell = Cells.cell(text, separator, column);
        return cell != null && !selection.wanted().test(cell);
    }

    private void read(String text, int number, Map<String, Integer> columns, boolean cut, Consumer<Line> consumer) {
        if (text.isBlank()) {
            findings.note(number, "an empty line", "left out");
            return;
        }
        List<String> cells = Cells.split(text, separator);
        if (cells.size() != columns.size()) {
            findings.error(number, wrongLength(cells.size(), columns.size(), cut), "row left out");
            return;
        }
        if (cut) {
            findings.warning(
                    number, "the last line has no line end, its last cell may be cut off", "row used as it stands");
        }
        if (text.indexOf('\ufffd') >= 0) {
            findings.warning(number, "bytes that are no text in this file's encoding", "row used as it stands");
        } else if (isEncodedTwice(text)) {
            findings.once(number, "letters that were encoded twice, as \u00c3\u00b4 for \u00f4", "used as they stand");
        }
        consumer.accept(new Line(number, columns, cells));
    }

    /// UTF-8 that was read as Windows-1252 and saved as UTF-8 again shows a capital letter before a sign.
    private static boolean isEncodedTwice(String text) {
        int at = text.indexOf('\u00c3');
        return at >= 0 && at + 1 < text.length() && text.charAt(at + 1) >= '\u0080' && text.charAt(at + 1) <= '\u00bf';
    }

    private static String wrongLength(int found, int expected, boolean cut) {
        return cut
                ? "the file breaks off in the middle of a row (%d of %d cells)".formatted(found, expected)
                : "%d cells where the header has %d".formatted(found, expected);
    }

    private static Map<String, Integer> header(List<String> names) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : names) {
            // A name that stands there twice, as in table 5 of USGS, is told apart by its place.
            columns.put(columns.containsKey(name) ? name + " " + (columns.size() + 1) : name, columns.size());
        }
        return columns;
    }
}
