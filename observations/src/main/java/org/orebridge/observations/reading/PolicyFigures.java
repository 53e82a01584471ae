package org.orebridge.observations.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.orebridge.core.Figure;
import org.orebridge.importers.controls.ControlRow;
import org.orebridge.importers.stockpile.StockpileFactRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// What a government does with trade or with a stockpile, as an observation.
final class PolicyFigures {

    private PolicyFigures() {}

    /// A control on exports, which has words and no number.
    static Observation of(ControlRow row) {
        Subject subject = new Subject(
                Measure.EXPORT_CONTROL,
                row.material(),
                joined("; ", row.measure(), row.detail()),
                Optional.empty(),
                Optional.empty(),
                Where.of(row.by()),
                row.target().map(Where::of).orElse(Where.NOWHERE),
                new When(row.effective(), row.year(), OptionalInt.empty()),
                "");
        String notes = joined(
                "; ",
                row.announced().map(day -> "announced " + day).orElse(""),
                row.codes().isEmpty() ? "" : "codes " + String.join(" ", row.codes()),
                row.doubt(),
                row.url());
        return new Observation(subject, Statement.unconverted(Figure.notAvailable(), "", notes), row.file(), row.row());
    }

    /// A fact about a stockpile, in the source's own unit.
    static Observation of(StockpileFactRow row) {
        Subject subject = new Subject(
                Measure.STOCKPILE_POLICY,
                row.item(),
                joined("; ", row.metric(), row.programme(), row.agency(), row.id()),
                Optional.empty(),
                Optional.empty(),
                Where.of(row.place()),
                Where.NOWHERE,
                new When(row.asOf(), row.year(), OptionalInt.empty()),
                "");
        String notes = joined("; ", row.valueAsFound(), row.title(), row.url(), row.note());
        return new Observation(subject, Statement.unconverted(row.value(), row.unit(), notes), row.file(), row.row());
    }

    private static String joined(String between, String... parts) {
        return List.of(parts).stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
