package org.orebridge.observations.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.core.Figure;
import org.orebridge.importers.wgi.WgiRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// A country's score in one dimension of governance, as observations: the estimate and what belongs to it.
final class GovernanceFigures {

    private GovernanceFigures() {}

    static Stream<Observation> of(WgiRow row) {
        return Stream.of(
                of(row, "estimate", row.estimate(), "standard normal units"),
                of(row, "standard error", row.standardError(), "standard normal units"),
                of(row, "sources", row.sources(), "number"),
                of(row, "percentile rank", row.percentileRank(), "percent"));
    }

    private static Observation of(WgiRow row, String detail, Figure<Double> figure, String unit) {
        Subject subject = new Subject(
                Measure.GOVERNANCE,
                row.dimension().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                detail,
                Optional.empty(),
                Optional.empty(),
                Where.of(row.place(), row.placeAsFound()),
                Where.NOWHERE,
                When.year(row.year()),
                "");
        return new Observation(subject, Statement.unconverted(figure, unit, ""), row.file(), row.row());
    }
}
