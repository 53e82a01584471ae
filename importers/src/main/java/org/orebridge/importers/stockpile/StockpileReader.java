package org.orebridge.importers.stockpile;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.core.Figure;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.Progress;
import org.orebridge.importers.TableReading;

/// Reads published facts about government stockpiles.
public final class StockpileReader {

    private static final TableReading<StockpileFactRow> READING = new TableReading<>(
            Dataset.STOCKPILE_FACTS, Edition.unstated(Dataset.STOCKPILE_FACTS.source()), StockpileReader::map);

    private StockpileReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<StockpileFactRow> read(Path file) {
        return READING.read(file);
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<StockpileFactRow> rows, Progress progress) {
        return READING.read(file, rows, progress);
    }

    private static List<StockpileFactRow> map(Line line, Findings findings) {
        Place place = Place.parse(line.cell("jurisdiction"));
        if (!(place instanceof Place.InCountry)) {
            findings.error(line.number(), "\"%s\" is no country".formatted(line.cell("jurisdiction")), "row left out");
            return List.of();
        }
        return List.of(new StockpileFactRow(
                line.cell("fact_id"),
                place,
                line.cell("programme"),
                line.cell("agency"),
                line.cell("item"),
                line.cell("metric"),
                value(line, findings),
                line.cell("value"),
                line.cell("unit"),
                line.cell("as_of"),
                line.cell("source_title"),
                line.cell("source_url"),
                line.cell("note"),
                findings.file(),
                line.number()));
    }

    private static Figure<Double> value(Line line, Findings findings) {
        String text = line.cell("value");
        if (text.equals("NA") || text.isEmpty()) {
            return Figure.withheld();
        }
        Optional<Double> number = Numbers.parse(text).filter(value -> value >= 0);
        if (number.isEmpty()) {
            findings.note(line.number(), "%s is not one number".formatted(Numbers.quoted(text)), "kept in words alone");
        }
        return number.map(Figure::stated).orElse(Figure.notAvailable());
    }
}
