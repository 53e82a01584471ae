package org.orebridge.importers.pinksheet;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.importers.Archive;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.MonthlyTable;
import org.orebridge.importers.MonthlyTable.Series;
import org.orebridge.importers.PriceRow;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads monthly prices from the World Bank's Pink Sheet, its workbook or a table made from it.
public final class PinkSheetReader {

    private static final Pattern HEADING = Pattern.compile("(.*) \\(([^()]*)\\)");

    private PinkSheetReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<PriceRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<PriceRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        if (Archive.isOne(file, Dataset.PINK_SHEET.title())) {
            PinkSheetWorkbook book = new PinkSheetWorkbook(file);
            Gate<PriceRow> gate = new Gate<>(rows, book.edition(), findings);
            return gate.intake(book.forEach(months(gate, findings)::accept, progress));
        }
        Gate<PriceRow> gate = new Gate<>(rows, Edition.unstated(Dataset.PINK_SHEET.source()), findings);
        return gate.intake(
                new Table(file, Dataset.PINK_SHEET, findings, progress).forEach(months(gate, findings)::accept));
    }

    private static MonthlyTable months(Gate<PriceRow> gate, Findings findings) {
        return new MonthlyTable(PinkSheetReader::series, gate, findings);
    }

    private static Optional<Series> series(String heading) {
        Matcher matcher = HEADING.matcher(heading);
        return matcher.matches() ? Optional.of(new Series(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
