package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.InputFigure;

/// Every input figure in little room: those of one kind, source and treatment in one row, the figures side by side.
final class InputFigures {

    private static final int FEW = 3;

    /// What the figures of a row have in common.
    private record Kind(
            boolean unused,
            String what,
            int year,
            String unit,
            String said,
            String treatment,
            String vintage,
            String file)
            implements Comparable<Kind> {
        private String order() {
            return String.join(
                    "\u0000", String.valueOf(unused), what, String.valueOf(year), vintage, said, treatment, file, unit);
        }

        @Override
        public int compareTo(Kind other) {
            return order().compareTo(other.order());
        }
    }

    private final Answer answer;
    private final Words words;

    InputFigures(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup table() {
        TreeMap<Kind, List<InputFigure>> kinds = new TreeMap<>();
        for (InputFigure one : answer.inputs()) {
            kinds.computeIfAbsent(kind(one), _ -> new ArrayList<>()).add(one);
        }
        HtmlTable table = new HtmlTable(words.list("inputs.header"));
        boolean unused = false;
        for (Map.Entry<Kind, List<InputFigure>> entry : kinds.entrySet()) {
            if (entry.getKey().unused && !unused) {
                table.group(words.of("inputs.unused"));
                unused = true;
            }
            row(table, entry.getKey(), entry.getValue());
        }
        return table.markup(words.of("inputs.title", answer.inputs().size()), "figures");
    }

    private Kind kind(InputFigure one) {
        String form = one.form()
                .map(id -> words.form(id, answer.network().formName(id)))
                .orElse("");
        String quantity =
                words.orElse("quantity." + one.quantity(), one.quantity().replace('_', ' '));
        return new Kind(
                !one.used(),
                form.isEmpty() ? quantity : words.of("inputs.what", quantity, form),
                one.year().orElse(0),
                words.unit(one.unit()),
                words.of("said." + one.said()),
                words.of("treatment." + one.treatment()),
                one.vintage(),
                one.file());
    }

    private void row(HtmlTable table, Kind kind, List<InputFigure> figures) {
        TreeMap<String, List<InputFigure>> byReason =
                new TreeMap<>(figures.stream().collect(Collectors.groupingBy(InputFigure::reason)));
        boolean one = byReason.size() == 1;
        List<String> list = new ArrayList<>();
        byReason.forEach((reason, same) ->
                list.add(values(same) + (one || reason.isBlank() ? "" : words.of("inputs.reason", reason))));
        String what = kind.year == 0 ? kind.what : kind.what + ", " + kind.year;
        String how = words.of("inputs.how", kind.said, kind.treatment);
        String why = one ? byReason.firstKey() : "";
        table.row(
                List.of(
                        what + "\n" + kind.unit,
                        String.join(String.valueOf(HtmlTable.LINE), list),
                        why.isBlank() ? how : how + ": " + why,
                        kind.vintage + (kind.file.isBlank() ? "" : "\n" + kind.file)),
                kind.unused ? "unused" : "");
    }

    /// Figures by value where many share one, each with where it stands.
    private String values(List<InputFigure> figures) {
        TreeMap<String, List<InputFigure>> byValue =
                new TreeMap<>(figures.stream().collect(Collectors.groupingBy(this::value)));
        if (byValue.size() * FEW < figures.size()) {
            List<String> list = new ArrayList<>();
            byValue.forEach((value, same) -> list.add(words.of("inputs.shared", value, routes(same))));
            return String.join("; ", list);
        }
        return figures.stream()
                .map(figure ->
                        words.of("inputs.one", place(figure), value(figure)).strip())
                .collect(Collectors.joining("; "));
    }

    private String value(InputFigure figure) {
        String value = figure.value().isPresent()
                ? Digits.written(figure.value().getAsDouble())
                : words.of("said." + figure.said());
        return figure.low().isPresent() && figure.high().isPresent()
                ? words.of(
                        "inputs.ranged",
                        value,
                        Digits.written(figure.low().getAsDouble()),
                        Digits.written(figure.high().getAsDouble()))
                : value;
    }

    /// e.g. `AUS > BEL, CAN; CHN > JPN`: destinations joined by origin.
    private String routes(List<InputFigure> figures) {
        TreeMap<String, List<String>> byOrigin = new TreeMap<>();
        for (InputFigure figure : figures) {
            String origin = figure.partner().isPresent() ? figure.region().orElse("") + " > " : "";
            byOrigin.computeIfAbsent(origin, _ -> new ArrayList<>())
                    .add(figure.partner().orElseGet(() -> place(figure)));
        }
        return byOrigin.entrySet().stream()
                .map(entry -> entry.getKey() + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    /// What a figure is about without its form, e.g. `CHN > JPN` or `KOR die casting`, and the row of the file.
    private String place(InputFigure figure) {
        List<String> parts = new ArrayList<>();
        for (String part : figure.about().split(" ", -1)) {
            if (!part.isEmpty() && !figure.form().map(part::equals).orElse(false)) {
                parts.add(part.contains("-") ? words.sector(part) : part);
            }
        }
        String place = String.join(" ", parts);
        String bare = place.startsWith("> ") ? place.substring(2) : place;
        return figure.row().isBlank() ? bare : words.of("inputs.row", bare, figure.row());
    }
}
