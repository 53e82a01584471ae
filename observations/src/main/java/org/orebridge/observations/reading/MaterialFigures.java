package org.orebridge.observations.reading;

import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.importers.materials.MaterialRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// A flow of trade under the name of a material as its value and, where it is weighed, its weight.
final class MaterialFigures {

    private static final String DETAIL = "trade by material";

    private MaterialFigures() {}

    static Stream<Observation> of(MaterialRow row) {
        Observation value = of(row, Measure.TRADE_VALUE, row.valueUsd(), "USD", "");
        return row.quantity().known().isPresent()
                ? Stream.of(of(row, Measure.TRADE_QUANTITY, row.quantity().map(Mass::tonnes), "t", "net weight"), value)
                : Stream.of(value);
    }

    private static Observation of(MaterialRow row, Measure measure, Figure<Double> figure, String unit, String basis) {
        Subject subject = new Subject(
                measure,
                row.material(),
                DETAIL,
                Optional.empty(),
                Optional.empty(),
                Where.of(row.exporter()),
                Where.of(row.importer()),
                When.year(row.year()),
                "");
        boolean isWeight = measure == Measure.TRADE_QUANTITY;
        return new Observation(
                subject,
                new Statement(figure, unit, isWeight ? "kg" : unit, isWeight ? 1e-3 : 1, basis, row.basis()),
                row.file(),
                row.row());
    }
}
