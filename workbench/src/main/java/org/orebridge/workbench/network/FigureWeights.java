package org.orebridge.workbench.network;

import java.util.List;
import org.orebridge.reference.ActivityKind;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.Parameters;
import org.orebridge.reference.Treatment;

/// How far a figure may be off: by its class, more if it is assumed, more if its own range is wider.
final class FigureWeights {

    /// A range from low to high is read as two standard deviations to either side.
    private static final double RANGE = 4;

    private final Parameters parameters;

    FigureWeights(Parameters parameters) {
        this.parameters = parameters;
    }

    /// Standard deviation of the sum of figures as a share of it; their errors are taken as independent.
    double deviation(List<FigureRow> figures, String weight) {
        double sum = 0;
        double variance = 0;
        for (FigureRow figure : figures) {
            double value = figure.value().orElseThrow();
            double deviation = deviation(figure, value, weight);
            sum += value;
            variance += deviation * deviation;
        }
        return sum > 0 ? Math.sqrt(variance) / sum : parameters.value(weight);
    }

    private double deviation(FigureRow figure, double value, String weight) {
        double share = parameters.value(weight);
        if (figure.treatment() == Treatment.ASSUMED) {
            share = Math.max(share, parameters.value("balance.assumed"));
        }
        double range = figure.low().isPresent() && figure.high().isPresent()
                ? (figure.high().getAsDouble() - figure.low().getAsDouble()) / RANGE
                : 0;
        return Math.max(share * value, range);
    }

    static String production(ActivityKind kind) {
        return switch (kind) {
            case MINING -> "balance.production";
            case REFINING, CONVERSION -> "balance.processing";
            case RECYCLING -> "balance.recycling";
        };
    }
}
