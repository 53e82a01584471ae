package org.orebridge.importers.bgs;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.orebridge.core.Countries;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.core.Stage;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;

/// From a line of a BGS table to production.
final class BgsMapping {

    private final Findings findings;

    BgsMapping(Findings findings) {
        this.findings = findings;
    }

    /// Nothing, with a finding, where the line cannot be used.
    Optional<ProductionRow> map(BgsRow row) {
        Optional<Integer> year = year(row.year());
        Optional<MassUnit> unit = MassUnit.parse(row.units());
        Optional<Figure<Double>> quantity = quantity(row);
        if (year.isEmpty()
                || unit.isEmpty()
                || quantity.isEmpty()
                || !row.statistic().equals("Production")) {
            findings.error(
                    row.line(),
                    "%s, year \"%s\", quantity %s in \"%s\""
                            .formatted(row.statistic(), row.year(), Numbers.quoted(row.quantity()), row.units()),
                    "row left out");
            return Optional.empty();
        }
        return Numbers.mass(quantity.get(), unit.get(), row.line(), findings)
                .map(amount -> production(row, year.get(), amount));
    }

    private ProductionRow production(BgsRow row, int year, Figure<Mass> amount) {
        return new ProductionRow(
                place(row),
                row.country(),
                row.commodity(),
                row.subCommodity().isEmpty() ? row.table() : row.table() + ": " + row.subCommodity(),
                stage(row),
                Measure.PRODUCTION,
                year,
                amount,
                row.units(),
                basis(row),
                String.join(
                        " -- ",
                        List.of(row.figureNotes(), row.tableNotes()).stream()
                                .filter(note -> !note.isEmpty())
                                .toList()),
                findings.file(),
                row.line());
    }

    private Optional<Figure<Double>> quantity(BgsRow row) {
        if (row.status().equals("N")) {
            findings.note(row.line(), "more than nothing, less than half a unit", "taken as a quarter of a unit");
            return Optional.of(Figure.estimated(0.25));
        }
        if (row.quantity().isEmpty()) {
            return Optional.of(Figure.notAvailable());
        }
        boolean estimated = List.of(row.figureNoteCodes().split("\\|")).contains("*");
        return Numbers.parse(row.quantity()).map(q -> estimated ? Figure.estimated(q) : Figure.stated(q));
    }

    private Place place(BgsRow row) {
        Place place = Countries.bundled()
                .byName(row.country())
                .or(() -> Countries.bundled().byCode(row.iso3()))
                .map(Place::of)
                .orElse(new Place.Elsewhere(row.country()));
        if (place instanceof Place.Elsewhere) {
            findings.once(
                    row.line(),
                    "%s is no country known here".formatted(Place.quoted(row.country())),
                    "kept by its name");
        }
        return place;
    }

    private static Optional<Stage> stage(BgsRow row) {
        String words = (row.commodity() + " " + row.table()).toLowerCase(Locale.ROOT);
        if (words.contains("mine")) {
            return words.contains("minerals") ? Optional.empty() : Optional.of(Stage.MINING);
        } else if (words.contains("smelter/refinery") || words.contains("refined")) {
            return Optional.of(Stage.REFINING);
        } else if (words.contains("smelter") || words.contains("primary")) {
            return Optional.of(Stage.SMELTING);
        }
        return Optional.empty();
    }

    private static String basis(BgsRow row) {
        int open = row.units().indexOf('(');
        String inUnit = open < 0 ? "" : row.units().substring(open + 1).replace(")", "");
        return inUnit.isEmpty() || inUnit.equals("metric") ? "" : inUnit;
    }

    /// "1971-01-01 00:00:00" is 1971.
    private static Optional<Integer> year(String text) {
        return text.length() < 4 ? Optional.empty() : Numbers.year(text.substring(0, 4));
    }
}
