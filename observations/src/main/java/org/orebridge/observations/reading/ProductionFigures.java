package org.orebridge.observations.reading;

import java.util.Optional;
import org.orebridge.core.Mass;
import org.orebridge.core.MassUnit;
import org.orebridge.importers.ProductionRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// What one place produced, could produce or holds, as an observation.
final class ProductionFigures {

    private ProductionFigures() {}

    static Observation of(ProductionRow row) {
        Subject subject = new Subject(
                Measure.valueOf(row.measure().name()),
                row.commodity(),
                row.detail(),
                row.stage(),
                Optional.empty(),
                Where.of(row.place(), row.placeAsFound()),
                Where.NOWHERE,
                When.year(row.year()),
                "");
        Statement statement = new Statement(
                row.amount().map(Mass::tonnes),
                "t",
                row.unitAsFound(),
                tonnes(row.unitAsFound()),
                row.basis(),
                row.notes());
        return new Observation(subject, statement, row.file(), row.row());
    }

    /// USGS says "metric dry tons" too; the basis tells that they are dry.
    private static double tonnes(String unit) {
        return MassUnit.parse(unit.replace("metric dry tons", "metric tons"))
                .map(found -> found.toTonnes(1))
                .orElse(1.0);
    }
}
