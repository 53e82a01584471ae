package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;

/// One indicator of one mineral: a value with its range, or why there is none.
///
/// @param indicator code of an {@link Indicator}
/// @param of the stage (`mining`, `refining`) or the form that it is about; `all` for the mineral as a whole
/// @param year calendar year of the figures behind it
/// @param unit of value, low and high
/// @param value empty where there is none
/// @param low the least that other sources, missing and unplaced figures could make of it
/// @param high the most
/// @param why why there is no value, or what a reader has to know about it; empty where nothing
/// @param leftOut countries that belong to the sum and have no figure
/// @param ungoverned countries that have a figure and nobody's score of governance; any score of theirs is in
///   the range
/// @param sources ids of the sources behind it
public record RiskFigure(
        String indicator,
        String of,
        int year,
        String unit,
        Optional<Double> value,
        Optional<Double> low,
        Optional<Double> high,
        Optional<String> why,
        List<String> leftOut,
        List<String> ungoverned,
        List<String> sources) {

    /// About the mineral as a whole.
    public static final String ALL = "all";

    public RiskFigure {
        leftOut = List.copyOf(leftOut);
        ungoverned = List.copyOf(ungoverned);
        sources = List.copyOf(sources);
    }

    public static RiskFigure of(Indicator indicator, String of, int year, Score score, List<String> sources) {
        return switch (score) {
            case Score.Undefined(String reason) ->
                new RiskFigure(
                        indicator.code(),
                        of,
                        year,
                        indicator.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(reason),
                        List.of(),
                        List.of(),
                        sources);
            case Score.Measured found ->
                new RiskFigure(
                        indicator.code(),
                        of,
                        year,
                        indicator.unit(),
                        Optional.of(found.value()),
                        Optional.of(found.low()),
                        Optional.of(found.high()),
                        Optional.empty(),
                        found.leftOut().stream().map(Region::code).toList(),
                        found.ungoverned().stream().map(Region::code).toList(),
                        sources);
        };
    }

    /// The same with what a reader has to know about it.
    public RiskFigure noting(String remark) {
        return new RiskFigure(
                indicator, of, year, unit, value, low, high, Optional.of(remark), leftOut, ungoverned, sources);
    }

    /// The same with the range that drawn years give: a tenth of what they leave possible lies below it, a
    /// tenth above. It holds the value. Years in which there is no such figure say nothing.
    ///
    /// @param drawn the same figure in each of them
    RiskFigure over(List<RiskFigure> drawn) {
        if (value.isEmpty()) {
            return this;
        }
        double found = value.get();
        return new RiskFigure(
                indicator,
                of,
                year,
                unit,
                value,
                Optional.of(Ranged.low(found, ends(drawn, RiskFigure::low))),
                Optional.of(Ranged.high(found, ends(drawn, RiskFigure::high))),
                why,
                leftOut,
                ungoverned,
                sources);
    }

    private static double[] ends(List<RiskFigure> drawn, Function<RiskFigure, Optional<Double>> end) {
        return drawn.stream()
                .flatMap(figure -> end.apply(figure).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /// The same with a range that holds another value too, e.g. what another source gives.
    RiskFigure widened(double other, String source) {
        return new RiskFigure(
                indicator,
                of,
                year,
                unit,
                value,
                low.map(least -> Math.min(least, other)),
                high.map(most -> Math.max(most, other)),
                why,
                leftOut,
                ungoverned,
                Stream.concat(sources.stream(), Stream.of(source)).distinct().toList());
    }
}
