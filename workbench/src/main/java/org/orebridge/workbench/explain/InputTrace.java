package org.orebridge.workbench.explain;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.InputFigure;

/// Input figures with what their source said, file and row.
final class InputTrace {

    private final Answer answer;
    private final Words words;

    InputTrace(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    /// One line for each id; an id that the answer does not hold is named as missing.
    List<String> lines(List<String> ids) {
        return ids.stream()
                .map(id -> answer.inputs().stream()
                        .filter(figure -> figure.id().equals(id))
                        .findFirst()
                        .map(this::line)
                        .orElse(words.of("explain.input.missing", id)))
                .toList();
    }

    private String line(InputFigure figure) {
        return words.of(
                "explain.input",
                figure.id(),
                figure.value().isPresent()
                        ? Digits.three(figure.value().getAsDouble())
                        : words.of("said." + figure.said()),
                words.unit(figure.unit()),
                words.of("said." + figure.said()),
                words.of("treatment." + figure.treatment()),
                figure.vintage(),
                place(figure));
    }

    private String place(InputFigure figure) {
        return figure.file().isBlank()
                ? words.of("explain.no-file")
                : words.of("inputs.place", figure.file(), figure.row());
    }

    /// Everything about one figure, and how far the balance moved what rests on it.
    List<String> full(InputFigure figure) {
        List<String> lines = new ArrayList<>();
        lines.add(line(figure));
        lines.add("  %s: %s%s"
                .formatted(
                        figure.quantity(),
                        figure.about(),
                        figure.year().map(y -> ", " + y).orElse("")));
        if (!figure.reason().isBlank()) {
            lines.add("  " + figure.reason());
        }
        lines.add("  " + words.of(figure.used() ? "explain.used" : "explain.unused"));
        answer.adjustments().stream()
                .filter(one -> one.inputs().contains(figure.id()))
                .forEach(one -> lines.add("  "
                        + words.of(
                                "explain.balanced",
                                one.element(),
                                Digits.orMissing(one.given(), Digits::three),
                                Digits.three(one.balanced()),
                                words.unit(one.unit()))));
        return lines;
    }
}
