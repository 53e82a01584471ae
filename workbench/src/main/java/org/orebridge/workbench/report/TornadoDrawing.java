package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.Tornado;

/// How far each parameter moves the answer for one party: bars from its low to its high end.
final class TornadoDrawing {

    private static final String USD = "USD";
    private static final Pattern KIND = Pattern.compile("[^a-z]+");
    private static final int MOST = 12;
    private static final double ROW = 24;
    private static final double LEFT = 320;
    private static final double WIDTH = 640;

    private TornadoDrawing() {}

    static Markup draw(Tornado tornado, String party, String label, Words words) {
        double factor = factor(tornado, words);
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
                DoubleStream.of(all).min().orElse(0), DoubleStream.of(all).max().orElse(1), LEFT, WIDTH - 50);
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

    /// The measure with the unit that the drawing is in.
    static String measure(Tornado tornado, Words words) {
        String name = words.of("measure." + tornado.measure().id());
        String dollars = MoneyScale.dollars(words).unit();
        return name.endsWith(dollars)
                ? name.substring(0, name.length() - dollars.length())
                        + scale(tornado, words).unit()
                : name;
    }

    /// From the measure's unit to the one that the drawing is in.
    static double factor(Tornado tornado, Words words) {
        return tornado.measure() == Measure.UNMET_NEED
                ? 100
                : 1 / scale(tornado, words).size();
    }

    /// Amounts of money are drawn in thousands, millions or billions.
    private static MoneyScale scale(Tornado tornado, Words words) {
        return tornado.measure().unit().equals(USD)
                ? MoneyScale.of(tornado.central().values().stream().mapToDouble(Double::doubleValue), words)
                : MoneyScale.dollars(words);
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
        shapes.add(Svg.text(LEFT - 40, y + 13, "end", "label", name(row, words)));
        Optional<Double> low = Optional.ofNullable(row.atLow().get(party));
        Optional<Double> high = Optional.ofNullable(row.atHigh().get(party));
        double toLow = x.at(low.orElse(central / factor) * factor);
        double toHigh = x.at(high.orElse(central / factor) * factor);
        double from = x.at(central);
        boolean apart = (toLow >= from) != (toHigh >= from);
        boolean lowFurther = Math.abs(toLow - from) >= Math.abs(toHigh - from);
        if (low.isPresent()) {
            end(shapes, from, toLow, apart || lowFurther, tip(row, row.low(), "low", words), y);
        }
        if (high.isPresent()) {
            end(shapes, from, toHigh, apart || !lowFurther, tip(row, row.high(), "high", words), y);
        }
    }

    /// A bar from the centre to one end, with the parameter's value at that end beside it: at its tip,
    /// or across the centre where the other end lies further out on the same side.
    private static void end(List<Markup> shapes, double from, double to, boolean atTip, String tip, double y) {
        boolean up = to >= from;
        boolean right = up == atTip;
        double place = right ? Math.max(to, from) + 4 : Math.min(to, from) - 4;
        shapes.add(Svg.rect(Math.min(from, to), y + 3, Math.abs(to - from), ROW - 8, up ? "bar up" : "bar down"));
        shapes.add(Svg.text(place, y + 13, right ? "start" : "end", "end", tip));
    }

    /// A parameter has a key, a group of them a name of its own.
    static String name(Tornado.Row row, Words words) {
        return row.parameter().matches("[a-z-]+(\\.[a-z0-9_-]+)+")
                ? words.of(
                        "tornado.parameter",
                        ParameterWords.name(row.parameter(), words),
                        ParameterWords.group(row.parameter(), words))
                : words.orElse("kind." + KIND.matcher(row.parameter()).replaceAll("-"), row.parameter());
    }

    /// The parameter's value there; of a group that moves together only which end it is.
    private static String tip(Tornado.Row row, double value, String end, Words words) {
        return row.low() == -1 && row.high() == 1
                ? words.of("tornado.end-" + end)
                : Digits.written(value).replace('-', '−');
    }

    private static List<Double> ends(Tornado.Row row, String party) {
        List<Double> ends = new ArrayList<>();
        Optional.ofNullable(row.atLow().get(party)).ifPresent(ends::add);
        Optional.ofNullable(row.atHigh().get(party)).ifPresent(ends::add);
        return Collections.unmodifiableList(ends);
    }
}
