package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.orebridge.observations.Observation;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.OutputRow;

/// The figures of the compilation by the place that they were taken from, to find the one that an observation became.
final class CompiledFigures {

    private final Map<Place, List<FigureRow>> byPlace = new HashMap<>();

    /// @param file of the source
    /// @param row of it
    /// @param year that the figure is for
    private record Place(String file, String row, int year) {}

    CompiledFigures(MineralReference mineral) {
        for (FigureRow figure : mineral.figures()) {
            for (String row : figure.row().split(" ", -1)) {
                byPlace.computeIfAbsent(new Place(figure.file(), row, figure.year()), _ -> new ArrayList<>())
                        .add(figure);
            }
        }
    }

    /// The figure of the same country and quantity from the row's file, row and year.
    Optional<FigureRow> of(OutputRow row) {
        Place place = new Place(row.file(), row.row(), row.year());
        String quantity = row.measure().name().toLowerCase(Locale.ROOT);
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(figure -> figure.quantity().word().equals(quantity))
                .filter(figure -> Reported.isOf(figure, row.country()))
                .findFirst();
    }

    /// The first figure of the same quantity from the observation's file, row and year.
    Optional<FigureRow> of(Observation observation) {
        Place place = new Place(
                observation.file(),
                Integer.toString(observation.row()),
                observation.subject().when().year());
        String measure = observation.subject().measure().word();
        int dash = measure.indexOf('-');
        String quantity = dash < 0 ? measure : measure.substring(0, dash);
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(figure -> figure.quantity().word().startsWith(quantity))
                .findFirst();
    }
}
