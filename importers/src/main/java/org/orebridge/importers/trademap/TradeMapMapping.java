package org.orebridge.importers.trademap;

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

/// From a line of Trade Map to a trade flow of which either the quantity or the value is known.
final class TradeMapMapping {

    private final Findings findings;

    TradeMapMapping(Findings findings) {
        this.findings = findings;
    }

    /// Nothing, with a finding, where the line cannot be used.
    Optional<FlowRow> map(TradeMapRow row) {
        Optional<Integer> year = Numbers.year(row.year());
        Optional<Double> number = Numbers.parse(row.value());
        if (!row.isWellFormed() || year.isEmpty() || number.isEmpty()) {
            findings.error(
                    row.line(),
                    "code \"%s\", flow \"%s\", year \"%s\", %s %s"
                            .formatted(row.code(), row.flow(), row.year(), row.measure(), Numbers.quoted(row.value())),
                    "row left out");
            return Optional.empty();
        }
        return row.measure().equals("value") ? value(row, year.get(), number.get()) : quantity(row, year.get());
    }

    private Optional<FlowRow> quantity(TradeMapRow row, int year) {
        Optional<MassUnit> unit = MassUnit.parse(row.unit());
        if (unit.isEmpty()) {
            findings.note(
                    row.line(), "a quantity in \"%s\" units".formatted(row.unit()), "quantity taken as not available");
            return Optional.of(flow(row, year, Figure.notAvailable(), Figure.notAvailable()));
        }
        Figure<Double> stated = Figure.stated(Numbers.parse(row.value()).orElseThrow());
        return Numbers.mass(stated, unit.get(), row.line(), findings)
                .map(mass -> flow(row, year, mass, Figure.notAvailable()));
    }

    private Optional<FlowRow> value(TradeMapRow row, int year, double value) {
        if (!row.unit().equals("USD thousand")) {
            findings.error(row.line(), "a value in \"%s\"".formatted(row.unit()), "row left out");
            return Optional.empty();
        }
        return Numbers.dollars(Figure.stated(value * 1000), row.line(), findings)
                .map(dollars -> flow(row, year, Figure.notAvailable(), dollars));
    }

    private FlowRow flow(TradeMapRow row, int year, Figure<Mass> quantity, Figure<Double> valueUsd) {
        Place reporter = place(row.reporter(), row.line());
        Place partner = place(row.partner(), row.line());
        boolean importerSays = row.isImport() != row.mirror().equals("1");
        return new FlowRow(
                year,
                HsCode.of(row.code()),
                row.isImport() ? partner : reporter,
                row.isImport() ? reporter : partner,
                quantity,
                valueUsd,
                importerSays ? Report.IMPORTER : Report.EXPORTER,
                findings.file(),
                row.line());
    }

    private Place place(String name, int line) {
        Place place = name.equals("Total") ? new Place.World() : Place.parse(name);
        if (place instanceof Place.Elsewhere) {
            findings.once(line, "%s is no single country".formatted(Place.quoted(name)), "kept under this name");
        }
        return place;
    }
}
