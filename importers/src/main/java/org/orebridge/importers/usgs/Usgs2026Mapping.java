package org.orebridge.importers.usgs;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.core.Stage;
import org.orebridge.importers.Findings;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;
import org.orebridge.importers.ProductionRow;
import org.orebridge.importers.ProductionRow.Measure;

/// From a line of a world table of the 2026 release to production, capacity or reserves.
final class Usgs2026Mapping {

    private static final Pattern BASIS = Pattern.compile("\\(Data in [^,]*?, (.*?),? unless otherwise specified\\)");

    private final Findings findings;

    Usgs2026Mapping(Findings findings) {
        this.findings = findings;
    }

    /// Nothing, with a finding, where the line says nothing that could be used.
    Optional<ProductionRow> map(Usgs2026Row row) {
        Optional<Integer> year = Numbers.year(row.year());
        Optional<MassUnit> unit = UsgsWords.unit(row.unit());
        Optional<Measure> measure = measure(row.statistics());
        if (year.isEmpty() || measure.isEmpty()) {
            findings.error(
                    row.line(), "statistics \"%s\" of \"%s\"".formatted(row.statistics(), row.year()), "row left out");
            return Optional.empty();
        }
        if (unit.isEmpty()) {
            findings.note(row.line(), "\"%s\" is no unit of mass".formatted(row.unit()), "row left out");
            return Optional.empty();
        }
        Figure<Double> value = UsgsValue.read(row.value(), isEstimated(row.notes()), row.line(), findings);
        return Numbers.mass(value, unit.get(), row.line(), findings)
                .map(amount -> production(row, measure.get(), year.get(), amount));
    }

    static boolean isEstimated(String notes) {
        return notes.startsWith("Estimated");
    }

    private ProductionRow production(Usgs2026Row row, Measure measure, int year, Figure<Mass> amount) {
        String detail = UsgsWords.spelt(row.detail().replaceAll("[:,] rounded$", ""), row.line(), findings);
        Place place = UsgsWords.place(row.country());
        noteElsewhere(place, row);
        return new ProductionRow(
                place,
                row.country(),
                UsgsWords.spelt(row.commodity(), row.line(), findings),
                detail,
                measure == Measure.RESERVES ? Optional.empty() : stage(row, detail),
                measure,
                year,
                amount,
                row.unit(),
                basis(row.otherNotes()),
                UsgsWords.join(row.notes(), UsgsWords.remark(row.country())),
                findings.file(),
                row.line());
    }

    /// The detail tells the stage, or else the title of its table: "Yearend capacity" of smelters.
    private static Optional<Stage> stage(Usgs2026Row row, String detail) {
        return UsgsWords.stage(detail).or(() -> UsgsWords.stage(row.section()));
    }

    private void noteElsewhere(Place place, Usgs2026Row row) {
        if (place instanceof Place.Elsewhere) {
            findings.note(
                    row.line(),
                    "%s is no single country".formatted(Place.quoted(row.country())),
                    "kept under this name");
        }
    }

    private static Optional<Measure> measure(String statistics) {
        return switch (statistics) {
            case "Production" -> Optional.of(Measure.PRODUCTION);
            case "Capacity" -> Optional.of(Measure.CAPACITY);
            case "Reserves" -> Optional.of(Measure.RESERVES);
            default -> Optional.empty();
        };
    }

    private static String basis(String otherNotes) {
        Matcher basis = BASIS.matcher(otherNotes);
        return basis.find() ? basis.group(1) : "";
    }
}
