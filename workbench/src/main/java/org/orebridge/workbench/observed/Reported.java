package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.orebridge.core.Region;
import org.orebridge.core.Stage;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;
import org.orebridge.workbench.risk.Outputs;

/// What countries report to make and to have in reserve of one mineral: what indicators start from, beside the figures
/// that the balance chooses from.
final class Reported {

    private final List<OutputRow> beside = new ArrayList<>();
    private final Set<OutputRow> forIndicators = new HashSet<>();
    private final Set<String> compiledForIndicators = new HashSet<>();

    private record Series(OutputRow.Measure measure, Stage stage, int year) {}

    /// @param rows of the mineral
    Reported(MineralReference mineral, List<OutputRow> rows) {
        CompiledFigures compiled = new CompiledFigures(mineral);
        Map<Series, Optional<String>> chosen = new HashMap<>();
        for (OutputRow row : rows) {
            Series series = new Series(row.measure(), row.stage(), row.year());
            boolean isChosen = chosen.computeIfAbsent(
                            series, _ -> new Outputs(rows, row.measure()).chosenSource(row.stage(), row.year()))
                    .filter(row.source()::equals)
                    .isPresent();
            if (isChosen) {
                forIndicators.add(row);
            }
            Optional<FigureRow> same = compiled.of(row);
            if (same.isEmpty()) {
                beside.add(row);
            } else if (isChosen) {
                compiledForIndicators.add(same.get().id());
            }
        }
    }

    /// Rows that are no figure of their country in the compilation.
    List<OutputRow> beside() {
        return List.copyOf(beside);
    }

    boolean isForIndicators(OutputRow row) {
        return forIndicators.contains(row);
    }

    boolean isForIndicators(FigureRow figure) {
        return compiledForIndicators.contains(figure.id());
    }

    /// Whether a figure of the compilation is of the country itself, not of several together.
    static boolean isOf(FigureRow figure, Region country) {
        return figure.from().filter(country::equals).isPresent();
    }
}
