package org.orebridge.observations.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.orebridge.core.Figure;
import org.orebridge.core.Mass;
import org.orebridge.importers.FlowRow;
import org.orebridge.observations.Measure;
import org.orebridge.observations.Observation;
import org.orebridge.observations.Statement;
import org.orebridge.observations.Subject;
import org.orebridge.observations.When;
import org.orebridge.observations.Where;

/// A flow of trade as two observations, its weight and its value, where the row speaks of them.
public final class FlowFigures {

    private FlowFigures() {}

    /// The weight and the value; one alone where the row has nothing of the other.
    public static Stream<Observation> of(FlowRow row) {
        Observation quantity = of(row, Measure.TRADE_QUANTITY, row.quantity().map(Mass::tonnes), "t");
        Observation value = of(row, Measure.TRADE_VALUE, row.valueUsd(), "USD");
        boolean isQuantity = row.quantity().known().isPresent();
        boolean isValue = row.valueUsd().known().isPresent();
        if (isQuantity == isValue) {
            return Stream.of(quantity, value);
        }
        // BACI's NA is a statement about the weight of a flow that has a value.
        return isQuantity || row.report() != FlowRow.Report.RECONCILED
                ? Stream.of(isQuantity ? quantity : value)
                : Stream.of(quantity, value);
    }

    private static Observation of(FlowRow row, Measure measure, Figure<Double> figure, String unit) {
        Subject subject = new Subject(
                measure,
                row.code().digits(),
                "",
                Optional.empty(),
                Optional.of(row.code()),
                Where.of(row.exporter()),
                Where.of(row.importer()),
                When.year(row.year()),
                row.report().name().toLowerCase(Locale.ROOT));
        return new Observation(
                subject, new Statement(figure, unit, unit, 1, "gross weight", ""), row.file(), row.row());
    }
}
