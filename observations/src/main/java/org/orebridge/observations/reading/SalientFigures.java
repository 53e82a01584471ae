package org.orebridge.observations.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.core.MassUnit;
import org.orebridge.core.PriceUnit;
import org.orebridge.importers.Place;
import org.orebridge.importers.usgs.SalientRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// One of the United States' own statistics, as an observation.
final class SalientFigures {

    private SalientFigures() {}

    /// Nothing where the row names no year.
    static Stream<Observation> of(SalientRow row) {
        return When.parse(row.years()).stream()
                .map(when -> new Observation(subject(row, when), statement(row), row.file(), row.row()));
    }

    private static Subject subject(SalientRow row, When when) {
        return new Subject(
                row.statistics().equals("Price") ? Measure.PRICE : Measure.SALIENT_STATISTIC,
                row.commodity(),
                row.detail(),
                Optional.empty(),
                Optional.empty(),
                Where.of(Place.parse(row.country()), row.country()),
                Where.NOWHERE,
                when,
                "");
    }

    private static Statement statement(SalientRow row) {
        Optional<Statement> mass = MassUnit.parse(row.unit()).map(unit -> converted(row, "t", unit.toTonnes(1)));
        return mass.or(() -> PriceUnit.parse(row.unit()).map(unit -> converted(row, "USD/t", unit.toUsdPerTonne(1))))
                .orElseGet(() -> Statement.unconverted(row.value(), row.unit(), row.notes()));
    }

    private static Statement converted(SalientRow row, String unit, double perStated) {
        return new Statement(row.value().map(v -> v * perStated), unit, row.unit(), perStated, "", row.notes());
    }
}
