package org.orebridge.workbench.squeeze.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.SmelterAnswers;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;

/// Who gains and who pays by each answer to a squeeze of smelters, as a page of text and as cards of a report.
public final class AnswersPage {

    private static final int LABEL = 22;
    private static final int CELL = 11;

    private final SmelterAnswers answers;
    private final Words words;
    private final AnswerWords said;

    private AnswersPage(SmelterAnswers answers, Words words) {
        this.answers = answers;
        this.words = words;
        this.said = new AnswerWords(answers, words);
    }

    public static String text(SmelterAnswers answers, Words words) {
        return String.join("\n", new AnswersPage(answers, words).lines()) + "\n";
    }

    /// One self-contained page of the report kind.
    public static String html(SmelterAnswers answers, Words words) {
        var page = new AnswersPage(answers, words);
        return HtmlPage.ofCards(
                words.of("answers.kind"), words.of("answers.title"), page.said.setting(), words, page.cards());
    }

    // ------------------------------------------------------------ text

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(words.of("answers.title")));
        lines.addAll(TextTable.wrap(said.setting(), "", ""));
        lines.add("");
        lines.addAll(TextTable.wrap(said.none(), "", ""));
        for (int i = 0; i < answers.answers().size(); i++) {
            lines.add("");
            answer(i, lines);
        }
        lines.add("");
        family(lines);
        lines.addAll(TextTable.wrap(words.of("answers.limits"), "", ""));
        return lines;
    }

    private void answer(int i, List<String> lines) {
        Answer answer = answers.answers().get(i);
        lines.addAll(TextTable.wrap(said.heading(answer), "", ""));
        lines.addAll(TextTable.wrap(words.of("answers." + answer.id() + ".says"), "  ", "  "));
        lines.addAll(TextTable.wrap(said.smelters(i), "  ", "  "));
        StringBuilder header = new StringBuilder(TextTable.left("", LABEL));
        words.list("answers.columns").forEach(column -> header.append(" ").append(TextTable.right(column, CELL - 1)));
        lines.add(header.toString());
        said.rows(i).forEach(row -> {
            StringBuilder line = new StringBuilder(TextTable.left("  " + row.getFirst(), LABEL));
            row.stream().skip(1).forEach(cell -> line.append(TextTable.right(cell, CELL)));
            lines.add(line.toString());
        });
        lines.addAll(TextTable.wrap(said.sides(answer), "  ", "  "));
    }

    private void family(List<String> lines) {
        lines.add(words.of("answers.family"));
        StringBuilder header = new StringBuilder();
        words.list("answers.family-columns").forEach(column -> header.append(TextTable.right(column, 18)));
        lines.add(header.toString());
        said.family()
                .forEach(row -> lines.add(
                        row.stream().map(cell -> TextTable.right(cell, 18)).collect(Collectors.joining())));
        said.defections().forEach(one -> lines.addAll(TextTable.wrap(one, "", "")));
    }

    // ------------------------------------------------------------ report

    private List<Markup> cards() {
        List<Markup> cards = new ArrayList<>();
        cards.add(Cards.card(
                words.of("answers.none-title"),
                "",
                Markup.tag("p", said.none()),
                Markup.tag("p", words.of("answers.limits"))));
        for (int i = 0; i < answers.answers().size(); i++) {
            cards.add(card(i));
        }
        HtmlTable family = new HtmlTable(words.list("answers.family-columns"));
        said.family().forEach(family::row);
        cards.add(Cards.card(
                words.of("answers.family"),
                words.of("answers.family-note"),
                family.markup(words.of("answers.family")),
                Cards.list(said.defections())));
        return cards;
    }

    private Markup card(int i) {
        Answer answer = answers.answers().get(i);
        List<String> header = new ArrayList<>(List.of(words.of("others.region")));
        header.addAll(words.list("answers.columns"));
        HtmlTable table = new HtmlTable(header);
        said.bandedRows(i).forEach(table::row);
        return Cards.card(
                said.heading(answer),
                words.of("answers." + answer.id() + ".says"),
                Markup.tag("p", said.smelters(i)),
                table.markup(said.heading(answer)),
                Markup.tag("p", said.sides(answer)));
    }
}
