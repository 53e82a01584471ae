package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.orebridge.core.Countries;
import org.orebridge.workbench.squeeze.Interests;
import org.orebridge.workbench.squeeze.SmelterAnswers;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;
import org.orebridge.workbench.squeeze.SmelterAnswers.Country;
import org.orebridge.workbench.squeeze.SmelterAnswers.Effect;

/// Who gains and who pays by each answer to a squeeze of smelters, as a page of text and as cards of a report.
public final class AnswersPage {

    private static final int LABEL = 22;
    private static final int CELL = 11;

    /// Amounts below this share of the largest are nothing to speak of.
    private static final double NOTHING = 0.01;

    private final SmelterAnswers answers;
    private final Words words;

    private AnswersPage(SmelterAnswers answers, Words words) {
        this.answers = answers;
        this.words = words;
    }

    public static String text(SmelterAnswers answers, Words words) {
        return String.join("\n", new AnswersPage(answers, words).lines()) + "\n";
    }

    /// One self-contained page of the report kind.
    public static String html(SmelterAnswers answers, Words words) {
        var page = new AnswersPage(answers, words);
        Markup body = Markup.element(
                "html",
                List.of("lang", words.language()),
                Markup.tag(
                        "head",
                        new Markup("<meta charset=\"utf-8\">"),
                        new Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
                        Markup.tag("title", words.of("answers.title")),
                        new Markup("<style>\n" + StyleSheet.all() + "</style>")),
                Markup.tag(
                        "body",
                        Markup.element(
                                "div",
                                List.of("class", "title"),
                                Markup.element("p", List.of("class", "kind"), words.of("answers.kind")),
                                Markup.tag("h1", words.of("answers.title")),
                                Markup.element("p", List.of("class", "note"), page.setting())),
                        Markup.tag("main", Markup.join(page.cards()))));
        return "<!doctype html>\n" + body.source() + "\n";
    }

    // ------------------------------------------------------------ text

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(words.of("answers.title")));
        lines.addAll(TextTable.wrap(setting(), "", ""));
        lines.add("");
        lines.addAll(TextTable.wrap(smelters(answers.none(), "answers.none"), "", ""));
        for (Answer answer : answers.answers()) {
            lines.add("");
            lines.add(heading(answer));
            lines.addAll(TextTable.wrap(words.of("answers." + answer.id() + ".says"), "  ", "  "));
            lines.addAll(TextTable.wrap(smelters(answer.smelters(), "answers.smelters"), "  ", "  "));
            table(answer, lines);
            lines.addAll(TextTable.wrap(sides(answer), "  ", "  "));
        }
        lines.add("");
        family(lines);
        lines.addAll(TextTable.wrap(words.of("answers.limits"), "", ""));
        return lines;
    }

    private void table(Answer answer, List<String> lines) {
        StringBuilder header = new StringBuilder(TextTable.left("", LABEL));
        words.list("answers.columns").forEach(column -> header.append(TextTable.right(column, CELL)));
        lines.add(header.toString());
        rows(answer).forEach(row -> {
            StringBuilder line = new StringBuilder(TextTable.left("  " + row.getFirst(), LABEL));
            row.stream().skip(1).forEach(cell -> line.append(TextTable.right(cell, CELL)));
            lines.add(line.toString());
        });
    }

    private void family(List<String> lines) {
        lines.add(words.of("answers.family"));
        StringBuilder header = new StringBuilder();
        words.list("answers.family-columns").forEach(column -> header.append(TextTable.right(column, 18)));
        lines.add(header.toString());
        familyRows()
                .forEach(row -> lines.add(
                        row.stream().map(cell -> TextTable.right(cell, 18)).collect(Collectors.joining())));
        answers.defectors().forEach(one -> lines.addAll(TextTable.wrap(defection(one), "", "")));
    }

    // ------------------------------------------------------------ report

    private List<Markup> cards() {
        List<Markup> cards = new ArrayList<>();
        cards.add(Cards.card(
                words.of("answers.none-title"),
                "",
                Markup.tag("p", smelters(answers.none(), "answers.none")),
                Markup.tag("p", words.of("answers.limits"))));
        for (Answer answer : answers.answers()) {
            List<String> header = new ArrayList<>(List.of(words.of("others.region")));
            header.addAll(words.list("answers.columns"));
            HtmlTable table = new HtmlTable(header);
            rows(answer).forEach(table::row);
            cards.add(Cards.card(
                    heading(answer),
                    words.of("answers." + answer.id() + ".says"),
                    Markup.tag("p", smelters(answer.smelters(), "answers.smelters")),
                    table.markup(heading(answer)),
                    Markup.tag("p", sides(answer))));
        }
        HtmlTable family = new HtmlTable(words.list("answers.family-columns"));
        familyRows().forEach(family::row);
        cards.add(Cards.card(
                words.of("answers.family"),
                words.of("answers.family-note"),
                family.markup(words.of("answers.family")),
                Cards.list(answers.defectors().stream().map(this::defection).toList())));
        return cards;
    }

    // ------------------------------------------------------------ both

    private String setting() {
        return words.of(
                "answers.setting",
                percent(answers.numbers().concentrate()),
                percent(answers.numbers().capacity()),
                percent(answers.numbers().credits()),
                words.and(answers.parties().stream().map(this::name).toList()),
                answers.months());
    }

    private String heading(Answer answer) {
        String size =
                answer.id().equals("new-mines") ? Digits.whole(answer.size()) : Digits.written(100 * answer.size());
        return words.of("answers." + answer.id(), size);
    }

    private String smelters(List<Country> countries, String key) {
        return words.of(
                key,
                countries.stream()
                        .map(one -> words.of(
                                "answers.country",
                                name(one.region()),
                                Digits.decimals(one.spot(), 1),
                                Digits.decimals(100 * one.throughput(), 1)))
                        .collect(Collectors.joining(", ")));
    }

    private List<List<String>> rows(Answer answer) {
        List<List<String>> rows = new ArrayList<>();
        answer.effects().forEach(effect -> rows.add(row(name(effect.region()), effect.change())));
        rows.add(row(words.of("answers.world"), answer.world()));
        return rows;
    }

    private static List<String> row(String name, Interests change) {
        Function<Double, String> million = usd -> Digits.signed(usd / 1e6, v -> Digits.decimals(v, 0));
        return Stream.concat(
                        Stream.of(name),
                        Stream.of(
                                        change.smelters(),
                                        change.miners(),
                                        change.otherProducers(),
                                        change.users(),
                                        change.treasury(),
                                        change.traders(),
                                        change.national())
                                .map(million))
                .toList();
    }

    /// Who gains and who pays, the largest first.
    private String sides(Answer answer) {
        List<Side> sides = answer.effects().stream().flatMap(this::sides).toList();
        double largest =
                sides.stream().mapToDouble(side -> Math.abs(side.usd())).max().orElse(0);
        return words.of("answers.sides", side(sides, 1, largest), side(sides, -1, largest));
    }

    private record Side(String who, double usd) {}

    private Stream<Side> sides(Effect effect) {
        Interests change = effect.change();
        return Stream.of(
                new Side(who("smelters", effect), change.smelters()),
                new Side(who("miners", effect), change.miners()),
                new Side(who("users", effect), change.users()),
                new Side(who("treasury", effect), change.treasury()),
                new Side(who("others", effect), change.otherProducers()),
                new Side(who("traders", effect), change.traders()));
    }

    private String who(String group, Effect effect) {
        return words.of("answers.group." + group, name(effect.region()));
    }

    private String side(List<Side> sides, int sign, double largest) {
        String list = sides.stream()
                .filter(side -> sign * side.usd() > NOTHING * largest)
                .sorted(Comparator.comparingDouble((Side side) -> -sign * side.usd()))
                .map(side -> words.of("answers.amount", side.who(), Digits.decimals(Math.abs(side.usd()) / 1e6, 0)))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? words.of("smelters.nobody") : list;
    }

    private List<List<String>> familyRows() {
        return answers.family().stream()
                .map(one -> List.of(
                        Digits.written(100 * one.share()),
                        million(one.joint()),
                        million(one.jointSmelters()),
                        million(one.china()),
                        Digits.decimals(one.spot(), 1)))
                .toList();
    }

    private String defection(SmelterAnswers.Defection one) {
        return words.of("answers.defection", name(one.region()), million(one.gain()), million(-one.lossOfOthers()));
    }

    private static String million(double usd) {
        return Digits.signed(usd / 1e6, v -> Digits.decimals(v, 0));
    }

    private static String percent(double share) {
        return Digits.signed(100 * share, Digits::written);
    }

    private String name(String code) {
        return code.equals("ROW")
                ? words.of("network.row")
                : Countries.bundled().find(code).map(country -> country.name()).orElse(code);
    }
}
