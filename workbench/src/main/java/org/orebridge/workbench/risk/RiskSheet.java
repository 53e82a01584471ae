package org.orebridge.workbench.risk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import org.orebridge.workbench.result.CsvTable;
import org.orebridge.workbench.result.JsonFile;

/// Writes every index as a line, one at a time, so that no more than one is held.
public final class RiskSheet implements Consumer<RiskRow>, AutoCloseable {

    private final Consumer<RiskRow> line;
    private final Closing closing;
    private long lines;

    private RiskSheet(Consumer<RiskRow> line, Closing closing) {
        this.line = line;
        this.closing = closing;
    }

    /// What ends a file.
    private interface Closing {
        void close() throws IOException;
    }

    /// RFC 4180 with `\n` at the end of each line and the names of the columns first.
    public static RiskSheet csv(Writer to) throws IOException {
        to.write(CsvTable.line(RiskRow.COLUMNS));
        return new RiskSheet(
                row -> {
                    try {
                        to.write(CsvTable.line(row.cells()));
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                },
                to::close);
    }

    /// An array of objects; a missing value is null.
    public static RiskSheet json(Writer to) throws IOException {
        to.write('[');
        var before = new StringBuilder("\n");
        return new RiskSheet(
                row -> {
                    try {
                        to.write(before + JsonFile.text(row).strip());
                    } catch (IOException failed) {
                        throw new UncheckedIOException(failed);
                    }
                    before.setLength(0);
                    before.append(",\n");
                },
                () -> {
                    to.write("\n]\n");
                    to.close();
                });
    }

    @Override
    public void accept(RiskRow row) {
        line.accept(row);
        lines++;
    }

    /// How many indices were written.
    public long lines() {
        return lines;
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}
