package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;
import org.orebridge.workbench.result.Way;

/// Lines of the ways over the months, with bands and names at their ends.
///
/// @param label what the chart shows, in words
/// @param curves one a way
/// @param banded ways whose band is drawn
/// @param front the way to the fore; the others are ghosts without a name; empty: all are to the fore
/// @param domain lowest and highest value of the axis
/// @param inForce last month in which the shock is in force; 0 draws no shade
/// @param format of ticks and values
record LineChart(
        String label,
        List<Curve> curves,
        Set<Way> banded,
        Set<Way> front,
        Scale domain,
        int inForce,
        DoubleFunction<String> format) {

    /// The whole drawing.
    Markup draw(double width, double height, Words words) {
        return Svg.drawing(width, height, label, shapes(width, height, words));
    }

    /// What it is made of, to be set into a larger drawing.
    List<Markup> shapes(double width, double height, Words words) {
        int months =
                curves.stream().mapToInt(one -> one.series().months()).max().orElse(1);
        boolean named = front.size() != 1;
        Scale x = new Scale(1, Math.max(2, months), margin(), width - (named ? 118 : 12));
        Scale y = new Scale(domain.low(), domain.high(), height - 26, 12);
        List<Markup> shapes = new ArrayList<>();
        if (inForce > 0) {
            shapes.add(
                    Svg.rect(x.from(), y.to(), x.at(Math.min(inForce, months)) - x.from(), y.from() - y.to(), "force"));
        }
        axes(shapes, x, y, months, words);
        for (Curve curve : curves) {
            if (banded.contains(curve.way())) {
                String band = curve.band(x, y);
                if (!band.isEmpty()) {
                    shapes.add(Svg.path(band, "band " + WayStyle.of(curve.way())));
                }
            }
        }
        curves.stream()
                .sorted(Comparator.comparing((Curve curve) -> front.contains(curve.way())))
                .forEach(curve -> shapes.add(Svg.path(
                        curve.line(x, y), front.contains(curve.way()) ? "line " + WayStyle.of(curve.way()) : "ghost")));
        if (named) {
            names(shapes, x, y, words);
        } else {
            peak(shapes, x, y);
        }
        return shapes;
    }

    /// Room for the longest number beside the axis, also where print makes it larger.
    private double margin() {
        int longest = domain.ticks().stream()
                .mapToInt(tick -> Digits.decimals(tick, domain.decimals()).length())
                .max()
                .orElse(0);
        return Math.max(44, 12 + 8.5 * longest);
    }

    private void axes(List<Markup> shapes, Scale x, Scale y, int months, Words words) {
        for (double tick : domain.ticks()) {
            shapes.add(Svg.line(x.from(), y.at(tick), x.to(), y.at(tick), Math.abs(tick) < 1e-12 ? "zero" : "grid"));
            shapes.add(Svg.text(
                    x.from() - 6, y.at(tick) + 4, "end", "tick", minus(Digits.decimals(tick, domain.decimals()))));
        }
        int step = months <= 8 ? 1 : months <= 12 ? 3 : 6;
        for (int month = step; month <= months; month += step) {
            shapes.add(Svg.text(x.at(month), y.from() + 16, "middle", "tick", String.valueOf(month)));
        }
        shapes.add(Svg.text(x.at(1), y.from() + 16, "middle", "tick", words.of("chart.month-one")));
    }

    /// The name of each way at the end of its line, moved apart where they would touch.
    private void names(List<Markup> shapes, Scale x, Scale y, Words words) {
        List<Curve> ordered = curves.stream()
                .filter(curve -> curve.at(curve.series().months()).isPresent())
                .sorted(Comparator.comparingDouble(
                        curve -> y.at(curve.at(curve.series().months()).orElseThrow())))
                .toList();
        double last = -100;
        double room = y.from() - 2;
        for (int i = 0; i < ordered.size(); i++) {
            Curve curve = ordered.get(i);
            double wanted = y.at(curve.at(curve.series().months()).orElseThrow()) + 4;
            double place = Math.min(Math.max(wanted, last + 13), room - 13.0 * (ordered.size() - 1 - i));
            shapes.add(Svg.text(
                    x.to() + 6, place, "start", "name " + WayStyle.of(curve.way()), words.shortWay(curve.way())));
            last = place;
        }
    }

    private void peak(List<Markup> shapes, Scale x, Scale y) {
        curves.stream().filter(curve -> front.contains(curve.way())).forEach(curve -> {
            int month = curve.peak();
            curve.at(month).ifPresent(value -> {
                String anchor = month > curve.series().months() * .75 ? "end" : month < 4 ? "start" : "middle";
                double place = y.at(value) - 7 < 20 ? y.at(value) + 16 : y.at(value) - 7;
                shapes.add(Svg.circle(x.at(month), y.at(value), 3, "dot " + WayStyle.of(curve.way())));
                shapes.add(Svg.text(
                        x.at(month), place, anchor, "name " + WayStyle.of(curve.way()), minus(format.apply(value))));
            });
        });
    }

    private static String minus(String number) {
        return number.replace('-', '−');
    }
}
