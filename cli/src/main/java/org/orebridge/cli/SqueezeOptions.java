package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// How short concentrate is, how much China adds and how much more by-products bring, in per cent.
final class SqueezeOptions {

    private static final int MOST_SOLVES = 100;

    @Option(
            names = "--concentrate",
            paramLabel = "PERCENT",
            split = ",",
            converter = FigureConverter.class,
            description = "Change of every mine's concentrate, %%, 0 or below (default: squeeze 0,-2,-4; answers -4).")
    private @Nullable List<Double> concentrate;

    @Option(
            names = "--capacity",
            paramLabel = "PERCENT",
            split = ",",
            converter = FigureConverter.class,
            description = "Smelting added in China, %% of what it smelts at rest (default: squeeze 0,10; answers 10).")
    private @Nullable List<Double> capacity;

    @Option(
            names = "--credits",
            paramLabel = "PERCENT",
            split = ",",
            converter = FigureConverter.class,
            description = "Change of by-product credits, %% (default: squeeze 0,20; answers 20).")
    private @Nullable List<Double> credits;

    /// Every combination of what was asked for, or of the usual numbers.
    List<SqueezeNumbers> grid(
            List<Double> usualConcentrate, List<Double> usualCapacity, List<Double> usualCredits, CommandLine line) {
        var grid = new ArrayList<SqueezeNumbers>();
        try {
            for (double missing : Objects.requireNonNullElse(concentrate, usualConcentrate)) {
                for (double added : Objects.requireNonNullElse(capacity, usualCapacity)) {
                    for (double more : Objects.requireNonNullElse(credits, usualCredits)) {
                        grid.add(new SqueezeNumbers(missing / 100, added / 100, more / 100));
                    }
                }
            }
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
        if (grid.size() > MOST_SOLVES) {
            throw new ParameterException(
                    line,
                    "%d combinations are more than %d.%nMaybe fewer values at a time."
                            .formatted(grid.size(), MOST_SOLVES));
        }
        return grid;
    }

    /// The one combination that an answer is worked out for.
    SqueezeNumbers one(double usualConcentrate, double usualCapacity, double usualCredits, CommandLine line) {
        List<SqueezeNumbers> grid =
                grid(List.of(usualConcentrate), List.of(usualCapacity), List.of(usualCredits), line);
        if (grid.size() != 1) {
            throw new ParameterException(
                    line,
                    "Answers are worked out for one squeeze at a time, found %d.%nMaybe \"tc squeeze\" was meant."
                            .formatted(grid.size()));
        }
        return grid.getFirst();
    }
}
