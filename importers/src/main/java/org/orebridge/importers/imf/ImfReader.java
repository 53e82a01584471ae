package org.orebridge.importers.imf;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.orebridge.core.PriceUnit;
import org.orebridge.importers.Archive;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.MonthlyTable;
import org.orebridge.importers.MonthlyTable.Series;
import org.orebridge.importers.PriceCell;
import org.orebridge.importers.PriceRow;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads monthly prices of the IMF's primary commodities, from its workbook or a table in the wide form or the long
/// one.
public final class ImfReader {

    private static final String PER_TONNE = "USD/t";

    /// Units of the series in the wide form, after the IMF's technical documentation.
    private static final Map<String, String> UNITS = new TreeMap<>(Map.ofEntries(
            Map.entry("PALUM", PER_TONNE),
            Map.entry("PCOPP", PER_TONNE),
            Map.entry("PIORECR", "USD/dmt"),
            Map.entry("PLEAD", PER_TONNE),
            Map.entry("PNICK", PER_TONNE),
            Map.entry("PTIN", PER_TONNE),
            Map.entry("PURAN", "USD/lb"),
            Map.entry("PZINC", PER_TONNE),
            Map.entry("PLMMODY", PER_TONNE),
            Map.entry("PCOBA", PER_TONNE),
            Map.entry("PGOLD", "USD/troy oz"),
            Map.entry("PSILVER", "USD/troy oz"),
            Map.entry("PPALLA", "USD/troy oz"),
            Map.entry("PPLAT", "USD/troy oz")));

    private ImfReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file has neither form
    public static Imported<PriceRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file has neither form, or breaks off
    public static Intake read(Path file, Consumer<PriceRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<PriceRow> gate = new Gate<>(rows, Edition.unstated(Dataset.IMF_WIDE.source()), findings);
        MonthlyTable months = new MonthlyTable(ImfReader::series, gate, findings);
        if (Archive.isOne(file, Dataset.IMF_WIDE.title())) {
            return gate.intake(ImfWorkbook.forEach(file, months::accept, progress));
        }
        Dataset form = FileKind.oneOf(Content.of(file), List.of(Dataset.IMF_WIDE, Dataset.IMF_LONG));
        return gate.intake(new Table(file, form, findings, progress).forEach(line -> {
            if (form == Dataset.IMF_WIDE) {
                months.accept(line);
            } else {
                longForm(line, findings).ifPresent(gate);
            }
        }));
    }

    private static Optional<Series> series(String code) {
        return Optional.ofNullable(UNITS.get(code)).map(unit -> new Series(code, unit));
    }

    private static Optional<PriceRow> longForm(Line line, Findings findings) {
        String form = line.cell("data_transformation");
        if (!form.equals("USD") && !form.equals("INDEX")) {
            findings.error(line.number(), "\"%s\" is neither USD nor INDEX".formatted(form), "row left out");
        }
        return form.equals("USD") ? price(line, findings) : Optional.empty();
    }

    private static Optional<PriceRow> price(Line line, Findings findings) {
        Optional<YearMonth> month = MonthlyTable.month(line.cell("date"));
        if (month.isEmpty()) {
            findings.error(line.number(), "\"%s\" is no month".formatted(line.cell("date")), "row left out");
            return Optional.empty();
        }
        return PriceCell.read(line.cell("obs_value"), PriceUnit.USD_PER_TONNE, line.number(), findings)
                .map(price -> new PriceRow(
                        line.cell("mineral"), month.get(), price, PER_TONNE, findings.file(), line.number()));
    }
}
