package org.orebridge.importers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A comma-separated file with a header, read line by line in bounded memory.
///
/// None of the datasets breaks a row over lines, so an unbalanced quotation mark spoils its own line only.
public final class Table {

    private final Path file;
    private final Dataset dataset;
    private final Findings findings;

    public Table(Path file, Dataset dataset, Findings findings) {
        this.file = file;
        this.dataset = dataset;
        this.findings = findings;
    }

    /// Hands every whole line below the header to the consumer; lines that are not whole become findings.
    ///
    /// @throws WrongFile if the file is missing, unreadable, empty or of another kind
    public void forEach(Consumer<Line> consumer) {
        FileKind.require(file, dataset);
        try (BufferedReader reader = Encoding.reader(file)) {
            LineSource lines = new LineSource(reader);
            Map<String, Integer> columns = header(lines.next());
            String text;
            int number = 1;
            while ((text = lines.next()) != null) {
                number++;
                read(text, number, columns, lines.lastWasCut(), consumer);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new WrongFile(file, dataset.title(), "cannot be read to its end", "the disk or the download failed");
        }
    }

    private void read(String text, int number, Map<String, Integer> columns, boolean cut, Consumer<Line> consumer) {
        if (text.isBlank()) {
            findings.note(number, "an empty line", "left out");
            return;
        }
        List<String> cells = Cells.split(text);
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
        }
        consumer.accept(new Line(number, columns, cells));
    }

    private static String wrongLength(int found, int expected, boolean cut) {
        return cut
                ? "the file breaks off in the middle of a row (%d of %d cells)".formatted(found, expected)
                : "%d cells where the header has %d".formatted(found, expected);
    }

    private static Map<String, Integer> header(@Nullable String text) {
        List<String> names = new ArrayList<>(Cells.split(text == null ? "" : text));
        Map<String, Integer> columns = new LinkedHashMap<>();
        for (String name : names) {
            columns.put(name, columns.size());
        }
        return columns;
    }
}
