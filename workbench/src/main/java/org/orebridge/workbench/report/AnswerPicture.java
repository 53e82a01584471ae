package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Way;

/// Unmet need of each party under each way of answering, as one picture that stands on its own.
final class AnswerPicture {

    private static final double WIDTH = 560;
    private static final double HEIGHT = 250;
    private static final double HEAD = 26;

    private AnswerPicture() {}

    /// An SVG file; empty where no party has a series.
    static Optional<String> of(Answer original, Words words) {
        Answer answer = LocalNames.of(original, words);
        List<Markup> shapes = new ArrayList<>();
        int columns = 0;
        for (Shock.Party party : answer.shock().parties()) {
            Optional<ShownMeasure> need = ShownMeasure.of(answer, party.code(), words).stream()
                    .filter(one -> one.measure() == Measure.UNMET_NEED)
                    .findFirst();
            if (need.isPresent()) {
                shapes.add(chart(answer, party, need.get(), columns++ * (WIDTH + 24) + 12, words));
            }
        }
        if (columns == 0) {
            return Optional.empty();
        }
        double width = columns * (WIDTH + 24);
        String size = "0 0 %s %s".formatted(Svg.px(width), Svg.px(HEIGHT + HEAD));
        return Optional.of(Markup.element(
                                "svg",
                                List.of(
                                        "xmlns",
                                        "http://www.w3.org/2000/svg",
                                        "viewBox",
                                        size,
                                        "font-family",
                                        "system-ui, sans-serif"),
                                Markup.tag("title", words.said(answer.shock().title())),
                                new Markup("<style>\n" + StyleSheet.drawings() + "</style>"),
                                Markup.element(
                                        "rect", List.of("width", "100%", "height", "100%", "fill", "#fff"), List.of()),
                                Markup.join(shapes))
                        .source()
                + "\n");
    }

    private static Markup chart(Answer answer, Shock.Party party, ShownMeasure need, double left, Words words) {
        EnumSet<Way> banded = EnumSet.of(Way.ALONE, Way.TOGETHER);
        String title = words.of("chart.title", party.name(), need.title());
        LineChart chart = new LineChart(
                title,
                need.curves(),
                banded,
                EnumSet.allOf(Way.class),
                need.domain(banded::contains),
                answer.shock().endsInMonth().orElse(0),
                need.format());
        List<Markup> shapes = new ArrayList<>(List.of(Svg.text(0, -8, "start", "head", title)));
        shapes.addAll(chart.shapes(WIDTH, HEIGHT, words));
        return Markup.element(
                "g", List.of("transform", "translate(%s %s)".formatted(Svg.px(left), Svg.px(HEAD))), shapes);
    }
}
