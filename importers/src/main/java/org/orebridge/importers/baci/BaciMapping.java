package org.orebridge.importers.baci;

import java.util.Optional;
import org.orebridge.core.Countries;
import org.orebridge.core.Figure;
import org.orebridge.core.HsCode;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.importers.Dataset;
import org.orebridge.importers.Findings;
import org.orebridge.importers.FlowRow;
import org.orebridge.importers.FlowRow.Report;
import org.orebridge.importers.Numbers;
import org.orebridge.importers.Place;

/// From a line of BACI to a trade flow.
final class BaciMapping {

    private final Dataset layout;
    private final Findings findings;

    BaciMapping(Dataset layout, Findings findings) {
        this.layout = layout;
        this.findings = findings;
    }

    /// The product code with the zeros that a spreadsheet may have eaten; nothing where it is none.
    Optional<HsCode> code(String text) {
        int digits = layout == Dataset.BACI_HS4 ? 4 : 6;
        boolean isCode =
                !text.isEmpty() && text.length() <= digits && text.chars().allMatch(Character::isDigit);
        return isCode ? Optional.of(HsCode.of("0".repeat(digits - text.length()) + text)) : Optional.empty();
    }

    /// Nothing, with a finding, where the line cannot be used.
    Optional<FlowRow> map(BaciRow row, HsCode code) {
        Optional<Integer> year = Numbers.year(row.year());
        Optional<Figure<Double>> value = figure(row.value());
        Optional<Figure<Double>> tonnes = figure(row.quantity());
        if (year.isEmpty() || value.isEmpty() || tonnes.isEmpty()) {
            findings.error(
                    row.line(),
                    "year \"%s\", value %s, quantity %s"
                            .formatted(row.year(), Numbers.quoted(row.value()), Numbers.quoted(row.quantity())),
                    "row left out");
            return Optional.empty();
        }
        double usd = layout == Dataset.BACI_HS4 ? 1 : 1000;
        return Numbers.dollars(value.get().map(v -> v * usd), row.line(), findings)
                .flatMap(dollars -> Numbers.mass(tonnes.get(), MassUnit.TONNE, row.line(), findings)
                        .map(mass -> flow(row, year.get(), code, dollars, mass)));
    }

    private FlowRow flow(BaciRow row, int year, HsCode code, Figure<Double> value, Figure<Mass> mass) {
        return new FlowRow(
                year,
                code,
                place(row.exporter(), row.line()),
                place(row.importer(), row.line()),
                mass,
                value,
                Report.RECONCILED,
                findings.file(),
                row.line());
    }

    private Place place(String text, int line) {
        Place place = layout == Dataset.BACI_YEAR ? byNumber(text) : Place.parse(text);
        if (place instanceof Place.Elsewhere) {
            findings.once(line, "\"%s\" is the code of no single country".formatted(text), "kept under this code");
        }
        return place;
    }

    private static Place byNumber(String text) {
        return Numbers.parse(text)
                .flatMap(code -> Countries.bundled().byBaciCode((int) (double) code))
                .map(Place::of)
                .orElse(new Place.Elsewhere(text));
    }

    private static Optional<Figure<Double>> figure(String text) {
        return text.isEmpty() || text.equals("NA")
                ? Optional.of(Figure.notAvailable())
                : Numbers.parse(text).map(Figure::stated);
    }
}
