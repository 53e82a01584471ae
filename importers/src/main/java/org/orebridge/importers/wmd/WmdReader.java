package org.orebridge.importers.wmd;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;
import org.orebridge.importers.Progress;
import org.orebridge.importers.TableReading;

/// Reads production by country and year from World Mining Data.
public final class WmdReader {

    private static final TableReading<ProductionRow> READING =
            new TableReading<>(Dataset.WMD, Edition.unstated(Dataset.WMD.source()), WmdReader::map);

    private WmdReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a table
    public static Imported<ProductionRow> read(Path file) {
        return READING.read(file);
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a table, or breaks off
    public static Intake read(Path file, Consumer<ProductionRow> rows, Progress progress) {
        return READING.read(file, rows, progress);
    }

    private static List<ProductionRow> map(Line line, Findings findings) {
        Optional<MassUnit> unit = MassUnit.parse(line.cell("unit").replace("metr. t", "metric tons"));
        if (unit.isEmpty()) {
            findings.once(
                    line.number(), "\"%s\" is no unit of mass".formatted(line.cell("unit")), "such rows left out");
            return List.of();
        }
        Place place = place(line, findings);
        return line.columns().keySet().stream()
                .flatMap(column -> Numbers.year(column).stream())
                .flatMap(year -> row(line, place, year, unit.get(), findings))
                .toList();
    }

    private static Stream<ProductionRow> row(Line line, Place place, int year, MassUnit unit, Findings findings) {
        String text = line.cell(Integer.toString(year));
        Optional<Figure<Double>> figure = figure(text, line.cell("data_source"));
        if (figure.isEmpty()) {
            findings.error(line.number(), "%d: %s".formatted(year, Numbers.quoted(text)), "figure left out");
        }
        return figure.flatMap(value -> Numbers.mass(value, unit, line.number(), findings)).stream()
                .map(amount -> row(line, place, year, amount, findings.file()));
    }

    private static ProductionRow row(Line line, Place place, int year, Figure<Mass> amount, String file) {
        return new ProductionRow(
                place,
                line.cell("Country"),
                commodity(line.cell("HS")),
                "Production",
                Optional.empty(),
                Measure.PRODUCTION,
                year,
                amount,
                line.cell("unit"),
                basis(line.cell("HS")),
                "",
                file,
                line.number());
    }

    /// Letters say how a line's figures came about: reported, estimated, provisional.
    private static Optional<Figure<Double>> figure(String text, String letter) {
        if (text.isEmpty()) {
            return Optional.of(Figure.notAvailable());
        }
        boolean isEstimated = letter.equals("e") || letter.equals("p");
        return Numbers.parse(text).map(value -> isEstimated ? Figure.estimated(value) : Figure.stated(value));
    }

    private static Place place(Line line, Findings findings) {
        if (line.cell("Country").equals("Total")) {
            return new Place.World();
        }
        Place byCode = Place.parse(line.cell("Country_ISO"));
        Place place = byCode instanceof Place.Elsewhere ? Place.parse(line.cell("Country")) : byCode;
        if (place instanceof Place.Elsewhere) {
            findings.once(
                    line.number(),
                    "%s is no country known here".formatted(Place.quoted(line.cell("Country"))),
                    "kept by its name");
        }
        return place;
    }

    /// "Chromium (Cr2O3)" is chromium, counted as oxide.
    private static String commodity(String words) {
        int open = words.indexOf('(');
        return open < 0 ? words : words.substring(0, open).strip();
    }

    private static String basis(String words) {
        int open = words.indexOf('(');
        return open < 0 ? "" : words.substring(open + 1).replace(")", "").strip();
    }
}
