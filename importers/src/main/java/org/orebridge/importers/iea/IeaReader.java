package org.orebridge.importers.iea;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.orebridge.core.Figure;
import org.orebridge.core.MassUnit;
import org.orebridge.core.Stage;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;
import org.orebridge.importers.Progress;
import org.orebridge.importers.json.JsonRecords;

/// Reads mining and refining by country in 2024 from the IEA's data explorer.
public final class IeaReader {

    private static final int OBSERVED = 2024;

    /// Copper.mining.countries.Chile.2024
    private static final Pattern FIGURE = Pattern.compile("([^.]+)\\.(mining|refining)\\.countries\\.(.+)\\.(\\d{4})");

    private IeaReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is not such a document
    public static Imported<ProductionRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one; rows are numbered in the order of the document.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is not such a document, or breaks off
    public static Intake read(Path file, Consumer<ProductionRow> rows, Progress progress) {
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<ProductionRow> gate = new Gate<>(rows, Edition.unstated(Dataset.IEA.source()), findings);
        long[] figures = {0};
        new JsonRecords(Content.of(file), Dataset.IEA, "supply", progress)
                .forEach(line -> line.columns().forEach((name, position) -> {
                    figures[0]++;
                    row(name, line, findings).forEach(gate);
                }));
        return gate.intake(figures[0]);
    }

    private static Stream<ProductionRow> row(String name, Line line, Findings findings) {
        Matcher figure = FIGURE.matcher(name);
        if (!figure.matches() || Integer.parseInt(figure.group(4)) != OBSERVED) {
            return Stream.empty();
        }
        // Footnotes of the explorer stand among the countries, without a figure.
        if (line.cell(name).isEmpty()) {
            return Stream.empty();
        }
        int number = line.columns().getOrDefault(name, 0) + 1;
        Optional<Double> value = Numbers.parse(line.cell(name));
        if (value.isEmpty()) {
            findings.error(number, "%s is %s".formatted(name, Numbers.quoted(line.cell(name))), "figure left out");
        }
        return value
                .flatMap(v -> Numbers.mass(Figure.estimated(v), MassUnit.THOUSAND_TONNES, number, findings))
                .map(amount -> new ProductionRow(
                        place(figure.group(3), number, findings),
                        figure.group(3),
                        figure.group(1),
                        figure.group(2),
                        Optional.of(figure.group(2).equals("mining") ? Stage.MINING : Stage.REFINING),
                        Measure.PRODUCTION,
                        OBSERVED,
                        amount,
                        "kt",
                        "metal content",
                        "",
                        findings.file(),
                        number))
                .stream();
    }

    private static Place place(String name, int number, Findings findings) {
        if (name.equals("Rest of world")) {
            return new Place.OtherCountries();
        }
        Place place = Place.parse(name);
        if (place instanceof Place.Elsewhere) {
            findings.once(number, "%s is no country known here".formatted(Place.quoted(name)), "kept by its name");
        }
        return place;
    }
}
