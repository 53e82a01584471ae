package org.orebridge.workbench.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Tornado;

/// Which assumptions, each alone at an end of its range, make the figure looked at another one.
final class ChangingParameters {

    /// A figure is another one if it is at least half as large again, or at most half as large.
    static final double ANOTHER = 0.5;

    private static final int NAMED = 4;

    private final Answer answer;
    private final Tornado tornado;
    private final Words words;

    private ChangingParameters(Answer answer, Tornado tornado, Words words) {
        this.answer = answer;
        this.tornado = tornado;
        this.words = words;
    }

    static List<String> sentences(Answer answer, Words words) {
        Optional<Tornado> looked = answer.tornado().filter(one -> !one.rows().isEmpty());
        if (looked.isEmpty()) {
            return List.of(words.of("change.parameters.not-done"));
        }
        var changing = new ChangingParameters(answer, looked.get(), words);
        return looked.get().central().entrySet().stream()
                .map(changing::sentence)
                .toList();
    }

    private String sentence(Map.Entry<String, Double> central) {
        List<End> ends = Stream.concat(
                        ends("low", central, Tornado.Row::atLow), ends("high", central, Tornado.Row::atHigh))
                .sorted(Comparator.comparingDouble(End::move).reversed())
                .toList();
        List<End> another = ends.stream()
                .filter(end -> end.move() >= ANOTHER * Math.abs(central.getValue()))
                .limit(NAMED)
                .toList();
        String figure = figure(central);
        if (!another.isEmpty()) {
            return words.of(
                    "change.parameters.some",
                    figure,
                    words.and(another.stream().map(this::said).toList()));
        }
        return ends.isEmpty()
                ? words.of("change.parameters.not-done")
                : words.of("change.parameters.unmoved", figure, tornado.rows().size(), said(ends.getFirst()));
    }

    private String figure(Map.Entry<String, Double> central) {
        return words.of(
                "change.figure",
                answer.shock().nameOf(central.getKey()),
                TornadoDrawing.measure(tornado, words),
                tornado.month(),
                words.way(tornado.way()),
                print(central.getValue()));
    }

    private Stream<End> ends(
            String which, Map.Entry<String, Double> central, Function<Tornado.Row, SortedMap<String, Double>> values) {
        return tornado.rows().stream()
                .flatMap(row -> Optional.ofNullable(values.apply(row).get(central.getKey())).stream()
                        .map(value -> new End(row, which, value, Math.abs(value - central.getValue()))));
    }

    private String said(End end) {
        return words.of(
                "change.end",
                print(end.value()),
                TornadoDrawing.name(end.row(), words),
                words.of("tornado.end-" + end.which()));
    }

    private String print(double value) {
        return Digits.three(value * TornadoDrawing.factor(tornado, words));
    }

    /// @param which `low` or `high`
    /// @param value of the measure there
    /// @param move how far that is from the central value
    private record End(Tornado.Row row, String which, double value, double move) {}
}
