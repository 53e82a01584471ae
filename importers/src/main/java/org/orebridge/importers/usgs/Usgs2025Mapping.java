package org.orebridge.importers.usgs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Figure;
import org.orebridge.core.MassUnit;
import org.orebridge.core.Stage;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;

/// From a line of the 2025 world data to the figures in its year columns.
final class Usgs2025Mapping {

    private final Findings findings;

    Usgs2025Mapping(Findings findings) {
        this.findings = findings;
    }

    List<ProductionRow> map(Usgs2025Row found) {
        Usgs2025Row row = found.withWords(
                UsgsWords.spelt(found.commodity(), found.line(), findings),
                UsgsWords.spelt(found.type(), found.line(), findings));
        Optional<MassUnit> unit = UsgsWords.unit(row.unit());
        if (unit.isEmpty()) {
            findings.note(row.line(), "\"%s\" is no unit of mass".formatted(row.unit()), "row left out");
            return List.of();
        }
        List<ProductionRow> rows = new ArrayList<>();
        production(row, unit.get(), rows);
        capacity(row, unit.get(), rows);
        reserves(row, unit.get(), rows);
        if (rows.stream().anyMatch(r -> r.place() instanceof Place.Elsewhere)) {
            findings.note(
                    row.line(),
                    "%s is no single country".formatted(Place.quoted(row.country())),
                    "kept under this name");
        }
        return rows;
    }

    private void production(Usgs2025Row row, MassUnit unit, List<ProductionRow> rows) {
        boolean isEmpty = row.production2023().isEmpty() || row.production2024().isEmpty();
        if (!row.type().toLowerCase(Locale.ROOT).matches(".*(capacity|reserves).*")) {
            if (isEmpty && !isWithheld(row)) {
                findings.note(
                        row.line(),
                        "no production: the release leaves nil, withheld and not available empty alike",
                        "taken as not available");
            }
            boolean estimated2023 = isEstimated(row.type()) || isEstimated(row.productionNotes());
            add(row, Measure.PRODUCTION, 2023, productionOf(row, row.production2023(), estimated2023), unit, rows);
            add(row, Measure.PRODUCTION, 2024, productionOf(row, row.production2024(), true), unit, rows);
        }
    }

    private Figure<Double> productionOf(Usgs2025Row row, String cell, boolean estimated) {
        return cell.isEmpty() && isWithheld(row)
                ? Figure.withheld()
                : UsgsValue.read(cell, estimated, row.line(), findings);
    }

    private void capacity(Usgs2025Row row, MassUnit unit, List<ProductionRow> rows) {
        boolean estimated = isEstimated(row.capacityNotes()) || isEstimated(row.type());
        if (!row.capacity2023().isEmpty()) {
            Figure<Double> value = UsgsValue.read(row.capacity2023(), estimated, row.line(), findings);
            add(row, Measure.CAPACITY, 2023, value, unit, rows);
        }
        if (!row.capacity2024().isEmpty()) {
            boolean reported = row.capacityNotes().toLowerCase(Locale.ROOT).contains("reported");
            Figure<Double> value = UsgsValue.read(row.capacity2024(), !reported, row.line(), findings);
            add(row, Measure.CAPACITY, 2024, value, unit, rows);
        }
    }

    private void reserves(Usgs2025Row row, MassUnit unit, List<ProductionRow> rows) {
        if (row.reserves2024().isEmpty()) {
            return;
        }
        if (UsgsWords.stage(row.type()).equals(Optional.of(Stage.SMELTING))) {
            findings.note(row.line(), "reserves in a table of smelters, which repeat their capacity", "left out");
        } else if (row.reserveNotes().contains("metric tons")) {
            findings.warning(row.line(), "reserves in another unit: \"%s\"".formatted(row.reserveNotes()), "left out");
        } else {
            Figure<Double> value = UsgsValue.read(row.reserves2024(), false, row.line(), findings);
            add(row, Measure.RESERVES, 2024, value, unit, rows);
        }
    }

    private void add(
            Usgs2025Row row, Measure measure, int year, Figure<Double> value, MassUnit unit, List<ProductionRow> rows) {
        Numbers.mass(value, unit, row.line(), findings)
                .ifPresent(amount -> rows.add(new ProductionRow(
                        UsgsWords.place(row.country()),
                        row.country(),
                        row.commodity(),
                        row.type(),
                        measure == Measure.RESERVES ? Optional.empty() : UsgsWords.stage(row.type()),
                        measure,
                        year,
                        amount,
                        row.unit(),
                        basis(row.type()),
                        UsgsWords.join(notes(row, measure), UsgsWords.remark(row.country())),
                        findings.file(),
                        row.line())));
    }

    private static String notes(Usgs2025Row row, Measure measure) {
        return switch (measure) {
            case PRODUCTION -> row.productionNotes();
            case CAPACITY -> row.capacityNotes();
            case RESERVES -> row.reserveNotes();
        };
    }

    private static boolean isWithheld(Usgs2025Row row) {
        return row.productionNotes().startsWith("W ");
    }

    private static boolean isEstimated(String words) {
        return words.toLowerCase(Locale.ROOT).contains("estimated");
    }

    /// "Mine production, cobalt content, estimated" is of "cobalt content".
    private static String basis(String type) {
        int comma = type.indexOf(',');
        return comma < 0
                ? ""
                : type.substring(comma + 1).replaceAll(",?\\s*estimated$", "").strip();
    }
}
