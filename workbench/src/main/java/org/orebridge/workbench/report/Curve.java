package org.orebridge.workbench.report;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.Way;

/// One way's series as the shapes of a chart.
///
/// @param way whose
/// @param series what is drawn
/// @param factor from the series' unit to the chart's, e.g. 100 for per cent
record Curve(Way way, MonthlySeries series, double factor) {

    /// All values, and those of the band if it is drawn.
    DoubleStream values(boolean banded) {
        Stream<List<OptionalDouble>> lists = banded && series.band().isPresent()
                ? Stream.of(
                        series.values(),
                        series.band().get().low(),
                        series.band().get().high())
                : Stream.of(series.values());
        return lists.flatMap(List::stream)
                .flatMapToDouble(OptionalDouble::stream)
                .map(value -> value * factor);
    }

    /// The line; it breaks where a month has no value.
    String line(Scale x, Scale y) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int month = 1; month <= series.months(); month++) {
            OptionalDouble value = series.at(month);
            if (value.isPresent()) {
                path.append(pen ? 'L' : 'M').append(point(x, y, month, value.getAsDouble()));
            }
            pen = value.isPresent();
        }
        return path.toString();
    }

    /// The area between the 10 % and the 90 % quantile; empty without draws.
    String band(Scale x, Scale y) {
        MonthlySeries.Band band = series.band().orElse(null);
        if (band == null) {
            return "";
        }
        StringBuilder path = new StringBuilder();
        for (int month = 1; month <= series.months(); month++) {
            append(path, x, y, month, band.high().get(month - 1));
        }
        for (int month = series.months(); month >= 1; month--) {
            append(path, x, y, month, band.low().get(month - 1));
        }
        return path.isEmpty() ? "" : path.append('Z').toString();
    }

    private void append(StringBuilder path, Scale x, Scale y, int month, OptionalDouble value) {
        value.ifPresent(number -> path.append(path.isEmpty() ? 'M' : 'L').append(point(x, y, month, number)));
    }

    private String point(Scale x, Scale y, int month, double value) {
        return Svg.px(x.at(month)) + "," + Svg.px(y.at(value * factor));
    }

    /// The month with the largest distance from zero, or from the value at rest.
    int peak() {
        double rest = series.base().orElse(0);
        int peak = 1;
        for (int month = 2; month <= series.months(); month++) {
            if (Math.abs(series.at(month).orElse(rest) - rest)
                    > Math.abs(series.at(peak).orElse(rest) - rest) + 1e-12) {
                peak = month;
            }
        }
        return peak;
    }

    OptionalDouble at(int month) {
        OptionalDouble value = series.at(month);
        return value.isPresent() ? OptionalDouble.of(value.getAsDouble() * factor) : value;
    }
}
