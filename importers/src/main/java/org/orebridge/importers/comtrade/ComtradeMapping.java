package org.orebridge.importers.comtrade;

import java.util.Optional;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.FlowRow.Report;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;

/// From the total row of a flow to a trade flow, as one side reports it.
final class ComtradeMapping {

    private final Findings findings;

    ComtradeMapping(Findings findings) {
        this.findings = findings;
    }

    /// The product code; nothing, with a finding, for what is none, such as TOTAL.
    Optional<HsCode> code(ComtradeRow row) {
        if (row.code().matches("(\\d\\d){1,3}")) {
            return Optional.of(HsCode.of(row.code()));
        }
        findings.once(row.line(), "\"%s\" is no product code".formatted(row.code()), "such rows left out");
        return Optional.empty();
    }

    /// Whether the row is of imports or exports as a whole; re-exports are in exports already.
    boolean isWhole(ComtradeRow row) {
        boolean isWhole = row.flow().equals("M") || row.flow().equals("X");
        if (!isWhole) {
            findings.once(row.line(), "flow \"%s\" is neither M nor X".formatted(row.flow()), "such rows left out");
        }
        return isWhole;
    }

    /// Nothing, with a finding, where the row cannot be used.
    Optional<FlowRow> map(ComtradeRow row, HsCode code) {
        Optional<Integer> year = Numbers.year(row.year());
        Optional<Double> value = Numbers.parse(row.value()).filter(v -> v >= 0);
        Optional<Place> reporter = place(row.reporter(), row.line());
        Optional<Place> partner = place(row.partner(), row.line());
        if (year.isEmpty() || value.isEmpty() || reporter.isEmpty() || partner.isEmpty()) {
            findings.error(
                    row.line(),
                    "year \"%s\", reporter \"%s\", partner \"%s\", value %s"
                            .formatted(row.year(), row.reporter(), row.partner(), Numbers.quoted(row.value())),
                    "row left out");
            return Optional.empty();
        }
        boolean isImport = row.flow().equals("M");
        return weight(row)
                .map(mass -> new FlowRow(
                        year.get(),
                        code,
                        isImport ? partner.get() : reporter.get(),
                        isImport ? reporter.get() : partner.get(),
                        mass,
                        Figure.stated(value.get()),
                        isImport ? Report.IMPORTER : Report.EXPORTER,
                        findings.file(),
                        row.line()));
    }

    private Optional<Figure<Mass>> weight(ComtradeRow row) {
        if (row.weight().isEmpty() || row.weight().matches("0+(\\.0*)?")) {
            return Optional.of(Figure.notAvailable());
        }
        Optional<Double> weight = Numbers.parse(row.weight());
        if (weight.isEmpty()) {
            findings.error(
                    row.line(), "weight %s is no number".formatted(Numbers.quoted(row.weight())), "row left out");
        }
        return weight.map(kg -> row.weightEstimated() ? Figure.estimated(kg) : Figure.stated(kg))
                .flatMap(kg -> Numbers.mass(kg, MassUnit.KILOGRAM, row.line(), findings));
    }

    private Optional<Place> place(String code, int line) {
        Optional<Place> place = ComtradePlaces.parse(code);
        place.filter(Place.Elsewhere.class::isInstance)
                .ifPresent(_ -> findings.once(
                        line, "\"%s\" is the code of no single country".formatted(code), "kept under its name"));
        return place;
    }
}
