package org.orebridge.workbench.hindcast.report;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.orebridge.workbench.hindcast.result.PathMonth;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.Scale;
import org.orebridge.workbench.report.Svg;

/// What was predicted over the months, as a line with its band, and what was observed, as dots.
///
/// @param label what the chart shows, in words
/// @param path predicted
/// @param marks observed
/// @param rest value that is kept in sight: where it stood before
/// @param beside another path that shares the axis
record PathChart(String label, List<PathMonth> path, List<Mark> marks, double rest, List<PathMonth> beside) {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 250;
    private static final double LEFT = 58;

    /// @param month calendar month
    /// @param low lower end of what was quoted
    /// @param high upper end
    record Mark(YearMonth month, double low, double high) {}

    Markup draw() {
        return Svg.drawing(WIDTH, HEIGHT, label, shapes());
    }

    private List<Markup> shapes() {
        Scale x = new Scale(0, Math.max(1, path.size() - 1), LEFT, WIDTH - 16);
        Scale y = domain();
        var shapes = new ArrayList<Markup>();
        axes(shapes, x, y);
        shapes.add(Svg.path(band(x, y), "band together"));
        shapes.add(Svg.path(line(x, y, PathMonth::central), "line central"));
        shapes.add(Svg.path(line(x, y, PathMonth::median), "line together"));
        for (Mark mark : marks) {
            double at = x.at(month(mark.month()));
            if (mark.low() < mark.high()) {
                shapes.add(Svg.line(at, y.at(mark.low()), at, y.at(mark.high()), "quoted"));
            }
            shapes.add(Svg.circle(at, y.at((mark.low() + mark.high()) / 2), 3.2, "dot observed"));
        }
        return shapes;
    }

    private int month(YearMonth calendar) {
        return (int) ChronoUnit.MONTHS.between(path.getFirst().month(), calendar);
    }

    private Scale domain() {
        double[] all = DoubleStream.concat(
                        Stream.concat(path.stream(), beside.stream())
                                .flatMapToDouble(m -> DoubleStream.of(m.low(), m.high(), m.central())),
                        DoubleStream.concat(
                                DoubleStream.of(rest),
                                marks.stream().flatMapToDouble(m -> DoubleStream.of(m.low(), m.high()))))
                .toArray();
        double low = DoubleStream.of(all).min().orElse(0);
        double high = DoubleStream.of(all).max().orElse(1);
        return Scale.round(Math.min(low, 0), high, HEIGHT - 26, 12);
    }

    private void axes(List<Markup> shapes, Scale x, Scale y) {
        for (double tick : y.ticks()) {
            shapes.add(Svg.line(x.from(), y.at(tick), x.to(), y.at(tick), Math.abs(tick) < 1e-12 ? "zero" : "grid"));
            shapes.add(Svg.text(
                    x.from() - 6,
                    y.at(tick) + 4,
                    "end",
                    "tick",
                    Digits.decimals(tick, y.decimals()).replace('-', '−')));
        }
        shapes.add(Svg.line(x.from(), y.at(rest), x.to(), y.at(rest), "before"));
        int step = path.size() <= 14 ? 3 : 6;
        for (int t = 0; t < path.size(); t++) {
            YearMonth month = path.get(t).month();
            if ((month.getMonthValue() - 1) % step == 0) {
                shapes.add(Svg.text(x.at(t), y.from() + 16, "middle", "tick", month.toString()));
            }
        }
    }

    private String band(Scale x, Scale y) {
        var there = new ArrayList<String>();
        var back = new ArrayList<String>();
        for (int t = 0; t < path.size(); t++) {
            there.add(Svg.px(x.at(t)) + "," + Svg.px(y.at(path.get(t).high())));
            back.add(Svg.px(x.at(t)) + "," + Svg.px(y.at(path.get(t).low())));
        }
        return "M" + String.join(" L", there) + " L" + String.join(" L", back.reversed()) + " Z";
    }

    private String line(Scale x, Scale y, ToDoubleFunction<PathMonth> value) {
        return path.stream()
                .sorted(Comparator.comparing(PathMonth::month))
                .map(m -> Svg.px(x.at(month(m.month()))) + "," + Svg.px(y.at(value.applyAsDouble(m))))
                .collect(Collectors.joining(" L", "M", ""));
    }
}
