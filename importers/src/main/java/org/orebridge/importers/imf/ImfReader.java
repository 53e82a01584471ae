package org.orebridge.importers.imf;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.orebridge.core.PriceUnit;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Line;
import org.orebridge.importers.MonthlyTable;
import org.orebridge.importers.MonthlyTable.Series;
import org.orebridge.importers.PriceCell;
import org.orebridge.importers.PriceRow;
import org.orebridge.importers.Table;

/// Reads monthly prices of the IMF's primary commodities, in the wide form or the long one.
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
        boolean isLong = FileKind.of(file, Dataset.IMF_WIDE.title()).equals(Optional.of(Dataset.IMF_LONG));
        return isLong ? readLong(file) : MonthlyTable.read(file, Dataset.IMF_WIDE, ImfReader::series);
    }

    private static Optional<Series> series(String code) {
        return Optional.ofNullable(UNITS.get(code)).map(unit -> new Series(code, unit));
    }

    private static Imported<PriceRow> readLong(Path file) {
        Findings findings = new Findings(file.getFileName().toString());
        List<PriceRow> rows = new ArrayList<>();
        new Table(file, Dataset.IMF_LONG, findings).forEach(line -> {
            String form = line.cell("data_transformation");
            if (form.equals("USD")) {
                price(line, file.getFileName().toString(), findings).ifPresent(rows::add);
            } else if (!form.equals("INDEX")) {
                findings.error(line.number(), "\"%s\" is neither USD nor INDEX".formatted(form), "row left out");
            }
        });
        return new Imported<>(rows, findings.inOrder());
    }

    private static Optional<PriceRow> price(Line line, String file, Findings findings) {
        Optional<YearMonth> month = MonthlyTable.month(line.cell("date"));
        if (month.isEmpty()) {
            findings.error(line.number(), "\"%s\" is no month".formatted(line.cell("date")), "row left out");
            return Optional.empty();
        }
        return PriceCell.read(line.cell("obs_value"), PriceUnit.USD_PER_TONNE, line.number(), findings)
                .map(price -> new PriceRow(line.cell("mineral"), month.get(), price, PER_TONNE, file, line.number()));
    }
}
