package org.orebridge.workbench.cooperation.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.ColumnTable;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.StyleSheet;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// What acting together is worth and how to share it, as a page of text and as a page of the report kind.
public final class CooperationPage {

    private final Cooperation found;
    private final Words words;

    private CooperationPage(Cooperation found, Words words) {
        this.found = found;
        this.words = words;
    }

    /// @param place where figures and page were written
    public static String text(Cooperation found, Words words, String place) {
        List<String> lines = new CooperationPage(found, words).lines();
        lines.add("");
        lines.add(words.of("coop.place", place));
        return String.join("\n", lines) + "\n";
    }

    /// One self-contained page of the report kind.
    public static String html(Cooperation found, Words words) {
        var page = new CooperationPage(found, words);
        return HtmlPage.of(
                words.of("coop.title"),
                words,
                StyleSheet.all(),
                HtmlPage.heading(words.of("coop.kind"), words.of("coop.title"), CooperationWords.setting(found, words)),
                Markup.tag("main", Markup.join(page.cards())));
    }

    // ------------------------------------------------------------ text

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(words.of("coop.title")));
        lines.addAll(TextTable.wrap(CooperationWords.setting(found, words), "", ""));
        for (Game game : found.games()) {
            lines.add("");
            game(new CooperationWords(found, game, words), game, lines);
        }
        return lines;
    }

    private void game(CooperationWords said, Game game, List<String> lines) {
        lines.add(said.title());
        lines.addAll(TextTable.wrap(said.says(), "  ", "  "));
        if (!game.together().isEmpty()) {
            lines.addAll(ColumnTable.lines(said.headed("coop.gains"), words.list("coop.gain-columns"), said.gains()));
            lines.addAll(TextTable.wrap(words.of("coop.gains.note"), "  ", "  "));
        }
        lines.addAll(ColumnTable.lines(said.headed("coop.coalitions"), said.coalitionColumns(), said.coalitions()));
        said.fewer().ifPresent(fewer -> lines.addAll(TextTable.wrap(fewer, "  ", "  ")));
        lines.addAll(ColumnTable.lines(said.headed("coop.points"), said.pointColumns(), said.points()));
        sentences(said.verdicts(), lines);
        sentences(said.payments(), lines);
        sentences(said.remarks(), lines);
    }

    private static void sentences(List<String> sentences, List<String> lines) {
        if (!sentences.isEmpty()) {
            lines.add("");
            sentences.forEach(one -> lines.addAll(TextTable.wrap(one, "  ", "    ")));
        }
    }

    // ------------------------------------------------------------ report

    private List<Markup> cards() {
        return found.games().stream().map(this::card).toList();
    }

    private Markup card(Game game) {
        var said = new CooperationWords(found, game, words);
        var parts = new ArrayList<Markup>();
        if (!game.together().isEmpty()) {
            parts.add(table(said.headed("coop.gains"), words.list("coop.gain-columns"), said.gains()));
            parts.add(Markup.tag("p", words.of("coop.gains.note")));
        }
        parts.add(table(said.headed("coop.points"), said.pointColumns(), said.points()));
        parts.add(Cards.list(said.verdicts()));
        if (!said.payments().isEmpty()) {
            parts.add(Cards.list(said.payments()));
        }
        parts.add(table(said.headed("coop.coalitions"), said.coalitionColumns(), said.coalitions()));
        said.fewer().ifPresent(fewer -> parts.add(Markup.tag("p", fewer)));
        parts.add(Cards.list(said.remarks()));
        return Cards.card(said.title(), said.says(), parts.toArray(Markup[]::new));
    }

    private static Markup table(String title, List<String> columns, List<List<String>> rows) {
        var table = new HtmlTable(columns);
        rows.forEach(table::row);
        return Markup.join(List.of(Markup.tag("h3", title), table.markup(title)));
    }
}
