package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.Tornado;

/// How far each parameter moves the answer for one party: bars from its low to its high end.
final class TornadoDrawing {

    private static final int MOST = 12;
    private static final double ROW = 24;
    private static final double LEFT = 330;
    private static final double WIDTH = 860;

    private TornadoDrawing() {}

    static Markup draw(Tornado tornado, String party, String label, Words words) {
        double factor = tornado.measure() == Measure.UNMET_NEED ? 100 : 1;
        double central = Optional.ofNullable(tornado.central().get(party)).orElse(0.0) * factor;
        List<Tornado.Row> rows = tornado.rows().stream()
                .filter(row -> !ends(row, party).isEmpty())
                .limit(MOST)
                .toList();
        double[] all = DoubleStream.concat(
                        DoubleStream.of(central),
                        rows.stream().flatMap(row -> ends(row, party).stream()).mapToDouble(value -> value * factor))
                .toArray();
        Scale x = Scale.round(
                DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1), LEFT, WIDTH - 70);
        double height = ROW * rows.size() + 48;
        List<Markup> shapes = new ArrayList<>();
        for (double tick : x.ticks()) {
            shapes.add(Svg.line(x.at(tick), 22, x.at(tick), height - 22, "grid"));
            shapes.add(Svg.text(
                    x.at(tick),
                    height - 6,
                    "middle",
                    "tick",
                    Digits.decimals(tick, x.decimals()).replace('-', '−')));
        }
        for (int i = 0; i < rows.size(); i++) {
            row(shapes, rows.get(i), party, factor, central, x, 26 + i * ROW, words);
        }
        shapes.add(Svg.line(x.at(central), 22, x.at(central), height - 22, "centre"));
        shapes.add(Svg.text(
                x.at(central),
                15,
                "middle",
                "name",
                words.of("tornado.central", Digits.three(central).replace('-', '−'))));
        return Svg.drawing(WIDTH, height, label, shapes);
    }

    private static void row(
            List<Markup> shapes,
            Tornado.Row row,
            String party,
            double factor,
            double central,
            Scale x,
            double y,
            Words words) {
        shapes.add(Svg.text(
                LEFT - 40, y + 13, "end", "label", words.orElse("parameter." + row.parameter(), row.parameter())));
        end(shapes, row.atLow().get(party), row.low(), factor, central, x, y);
        end(shapes, row.atHigh().get(party), row.high(), factor, central, x, y);
    }

    /// A bar from the centre to one end, with the parameter's value at that end written beside it.
    private static void end(
            List<Markup> shapes,
            @org.jspecify.annotations.Nullable Double effect,
            double parameter,
            double factor,
            double central,
            Scale x,
            double y) {
        if (effect == null) {
            return;
        }
        double from = x.at(central);
        double to = x.at(effect * factor);
        boolean up = to >= from;
        shapes.add(Svg.rect(Math.min(from, to), y + 3, Math.abs(to - from), ROW - 8, up ? "bar up" : "bar down"));
        shapes.add(Svg.text(
                up ? to + 4 : to - 4,
                y + 13,
                up ? "start" : "end",
                "end",
                Digits.three(parameter).replace('-', '−')));
    }

    private static List<Double> ends(Tornado.Row row, String party) {
        List<Double> ends = new ArrayList<>();
        Optional.ofNullable(row.atLow().get(party)).ifPresent(ends::add);
        Optional.ofNullable(row.atHigh().get(party)).ifPresent(ends::add);
        return Collections.unmodifiableList(ends);
    }
}
