package org.orebridge.importers.pinksheet;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Line;
import org.orebridge.importers.Progress;
import org.orebridge.importers.WrongFile;
import org.orebridge.importers.workbook.MonthSheet;
import org.orebridge.importers.workbook.SheetRow;
import org.orebridge.importers.workbook.Workbook;

/// The World Bank's own workbook of monthly prices.
///
/// Above the months stand, among other lines, the day of its making and a line with names and one with units.
final class PinkSheetWorkbook {

    private static final String SHEET = "Monthly Prices";
    private static final String UPDATED = "Updated on ";
    private static final int HEADING = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM dd, yyyy", Locale.ENGLISH);

    private final Path file;
    private final Workbook book;

    PinkSheetWorkbook(Path file) {
        this.file = file;
        this.book = Workbook.open(file, Dataset.PINK_SHEET.title());
    }

    /// The issue of the day on which it says that it was updated.
    Edition edition() {
        List<SheetRow> heading = new ArrayList<>();
        book.first(SHEET, HEADING, heading::add);
        String source = Dataset.PINK_SHEET.source();
        return heading.stream()
                .map(row -> row.cell(0))
                .filter(text -> text.startsWith(UPDATED))
                .flatMap(text -> day(text.substring(UPDATED.length())).stream())
                .findFirst()
                .map(day -> Edition.of(source, YearMonth.from(day).toString(), day))
                .orElse(Edition.unstated(source));
    }

    /// Hands on the months as lines whose columns are called like those of the text: `Copper ($/mt)`.
    ///
    /// @return months
    long forEach(Consumer<Line> months, Progress progress) {
        MonthSheet sheet = new MonthSheet(PinkSheetWorkbook::name, months);
        long rows = book.forEach(SHEET, sheet, progress);
        if (!sheet.hasMonths()) {
            throw new WrongFile(
                    file,
                    Dataset.PINK_SHEET.title(),
                    "has no month in the first column of \"%s\"".formatted(SHEET),
                    "the layout has changed");
        }
        return rows - sheet.heading().size();
    }

    /// Names stand in the last line but one of the heading, some with asterisks that lead to a remark.
    private static String name(List<SheetRow> heading, int column) {
        int lines = heading.size();
        if (lines < 2) {
            return "";
        }
        String name = heading.get(lines - 2).cell(column).replace("*", "").strip();
        String unit = heading.get(lines - 1).cell(column);
        return name.isEmpty() ? "" : name + " " + unit;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip(), DAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
