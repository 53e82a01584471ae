package org.orebridge.importers.materials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.importers.Content;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Edition;
import org.orebridge.importers.FileKind;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Gate;
import org.orebridge.importers.Imported;
import org.orebridge.importers.Intake;
import org.orebridge.importers.Line;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.Progress;
import org.orebridge.importers.Table;

/// Reads trade by material.
public final class MaterialReader {

    private static final String RECORDED = "(primary)";
    private static final String NOWCAST = "NOWCAST";

    private MaterialReader() {}

    /// @throws org.orebridge.importers.WrongFile if the file is no such table
    public static Imported<MaterialRow> read(Path file) {
        return Imported.collect(rows -> read(file, rows, Progress.SILENT));
    }

    /// Hands the rows on one by one.
    ///
    /// @throws org.orebridge.importers.WrongFile if the file is no such table, or breaks off
    public static Intake read(Path file, Consumer<MaterialRow> rows, Progress progress) {
        Dataset form = FileKind.oneOf(Content.of(file), List.of(Dataset.COMTRADE_MATERIALS, Dataset.BACI_MATERIALS));
        Findings findings = new Findings(String.valueOf(file.getFileName()));
        Gate<MaterialRow> gate = new Gate<>(rows, Edition.unstated(form.source()), findings);
        return gate.intake(new Table(file, form, findings, progress)
                .forEach(line -> (form == Dataset.COMTRADE_MATERIALS ? weighed(line, findings) : valued(line, findings))
                        .ifPresent(gate)));
    }

    private static Optional<MaterialRow> weighed(Line line, Findings findings) {
        Optional<Double> kilograms = Numbers.parse(line.cell("net_weight_kg"));
        Figure<Double> weight =
                kilograms.filter(kg -> kg != 0).map(Figure::stated).orElse(Figure.notAvailable());
        if (weight.known().isEmpty()) {
            findings.note(
                    line.number(),
                    "a net weight of %s".formatted(Numbers.quoted(line.cell("net_weight_kg"))),
                    "weight taken as not available");
        }
        return Numbers.mass(weight, MassUnit.KILOGRAM, line.number(), findings)
                .flatMap(mass -> row(
                        line,
                        line.cell("mineral"),
                        line.cell("exporter_iso"),
                        line.cell("importer_iso"),
                        mass,
                        line.cell("trade_value_usd"),
                        "",
                        false,
                        findings));
    }

    private static Optional<MaterialRow> valued(Line line, Findings findings) {
        String source = line.cell("source");
        if (source.contains(NOWCAST)) {
            findings.once(line.number(), "a nowcast of %s".formatted(line.cell("year")), "rows left out: no record");
            return Optional.empty();
        }
        return row(
                line,
                line.cell("material"),
                line.cell("exporter_iso2"),
                line.cell("importer_iso2"),
                Figure.notAvailable(),
                line.cell("value_usd"),
                source,
                !source.contains(RECORDED),
                findings);
    }

    private static Optional<MaterialRow> row(
            Line line,
            String material,
            String exporter,
            String importer,
            Figure<Mass> quantity,
            String value,
            String basis,
            boolean isEstimated,
            Findings findings) {
        Optional<Integer> year = Numbers.year(line.cell("year"));
        Optional<Double> usd = Numbers.parse(value);
        if (year.isEmpty() || usd.isEmpty()) {
            findings.error(
                    line.number(),
                    "year \"%s\", value %s".formatted(line.cell("year"), Numbers.quoted(value)),
                    "row left out");
            return Optional.empty();
        }
        Figure<Double> stated = isEstimated ? Figure.estimated(usd.get()) : Figure.stated(usd.get());
        return Numbers.dollars(stated, line.number(), findings)
                .map(dollars -> new MaterialRow(
                        material,
                        year.get(),
                        place(exporter, line.number(), findings),
                        place(importer, line.number(), findings),
                        quantity,
                        dollars,
                        basis,
                        findings.file(),
                        line.number()));
    }

    private static Place place(String code, int line, Findings findings) {
        Place place = Place.parse(code);
        if (place instanceof Place.Elsewhere) {
            findings.once(line, "%s is no single country".formatted(Place.quoted(code)), "kept under this name");
        }
        return place;
    }
}
