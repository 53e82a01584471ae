package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// Turns what a source reports by country into figures by region, in t.
///
/// @param regions which countries are kept apart
record ReportedFigures(NamedRegions regions) {

    /// Countries kept apart as they are, the others added up.
    ///
    /// @param reported rows of one source and one statistic
    /// @param draft what the figure of a region is about
    /// @param reason why these figures were chosen or not
    List<FigureRow> figures(List<Reported> reported, Function<Reported, Draft> draft, String reason, boolean used) {
        List<FigureRow> figures = new ArrayList<>();
        NavigableMap<Integer, List<Reported>> others = new TreeMap<>();
        for (Reported row : reported) {
            if (row.region().isEmpty()) {
                continue;
            }
            if (regions.place(row.region().get()).equals(row.region().get())) {
                figures.add(draft.apply(row).asGiven(row.tonnes(), row.said(), reason, row.origin(), used));
            } else if (row.tonnes().isPresent()) {
                others.computeIfAbsent(row.year(), year -> new ArrayList<>()).add(row);
            }
        }
        others.values().forEach(rows -> figures.add(sum(rows, draft, reason, used)));
        return figures;
    }

    private static FigureRow sum(List<Reported> rows, Function<Reported, Draft> draft, String reason, boolean used) {
        Reported first = rows.getFirst();
        Reported asRest = new Reported(
                Optional.of(Region.REST_OF_WORLD),
                first.detail(),
                first.year(),
                OptionalDouble.empty(),
                first.unit(),
                first.said(),
                first.origin());
        double sum = rows.stream().mapToDouble(row -> row.tonnes().orElse(0)).sum();
        boolean stated = rows.stream().allMatch(row -> row.said() == Said.STATED);
        String how = "sum of "
                + rows.stream()
                        .map(row -> row.region().orElseThrow().code())
                        .sorted()
                        .collect(Collectors.joining(", "));
        String lines = rows.stream().map(row -> row.origin().row()).collect(Collectors.joining(" "));
        Origin origin = new Origin(first.origin().source(), first.origin().file(), lines);
        FigureRow figure = draft.apply(asRest)
                .derived(
                        sum,
                        stated ? Said.STATED : Said.ESTIMATED,
                        reason.isEmpty() ? how : how + "; " + reason,
                        origin);
        return used ? figure : figure.notUsed(figure.reason());
    }
}
