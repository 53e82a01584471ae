package org.orebridge.importers.pinksheet;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Imported;
import org.orebridge.importers.MonthlyTable;
import org.orebridge.importers.MonthlyTable.Series;
import org.orebridge.importers.PriceRow;

/// Reads monthly prices from the World Bank's Pink Sheet.
public final class PinkSheetReader {

    private static final Pattern HEADING = Pattern.compile("(.*) \\(([^()]*)\\)");

    private PinkSheetReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<PriceRow> read(Path file) {
        return MonthlyTable.read(file, Dataset.PINK_SHEET, PinkSheetReader::series);
    }

    private static Optional<Series> series(String heading) {
        Matcher matcher = HEADING.matcher(heading);
        return matcher.matches() ? Optional.of(new Series(matcher.group(1), matcher.group(2))) : Optional.empty();
    }
}
