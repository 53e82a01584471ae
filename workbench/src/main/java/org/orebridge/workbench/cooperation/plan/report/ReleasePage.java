package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.StyleSheet;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// A joint plan as anybody may see it: as a page of text and as a page of the report kind.
public final class ReleasePage {

    private static final int APART = 2;

    private ReleasePage() {}

    public static String text(JointRelease found, Words words) {
        var said = new ReleaseWords(found, words);
        var lines = new ArrayList<>(List.of(words.of("plan.title")));
        lines.addAll(TextTable.wrap(said.setting(), "", ""));
        sentences(said.agreement(), lines);
        table(words.of("plan.releases"), said.releaseColumns(), said.releases(), lines);
        table(words.of("plan.prices"), said.priceColumns(), said.prices(), lines);
        table(said.effectsTitle(), words.list("plan.effect-columns"), said.effects(), lines);
        lines.addAll(TextTable.wrap(words.of("plan.effects.note"), "  ", "  "));
        lines.add("");
        lines.add("  " + words.of("plan.revealed"));
        sentences(said.revealed(), lines);
        lines.add("");
        lines.add("  " + words.of("plan.leaks"));
        sentences(said.leaks(), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void sentences(List<String> sentences, List<String> lines) {
        sentences.forEach(one -> lines.addAll(TextTable.wrap(one, "  ", "    ")));
    }

    static void table(String title, List<String> columns, List<List<String>> rows, List<String> lines) {
        lines.add("");
        lines.add("  " + title);
        var all = new ArrayList<>(List.of(columns));
        all.addAll(rows);
        var width = new int[columns.size()];
        Arrays.setAll(
                width,
                c -> all.stream()
                        .mapToInt(row -> TextTable.columns(row.get(c)))
                        .max()
                        .orElse(0));
        for (List<String> row : all) {
            var line = new StringBuilder("  " + TextTable.left(row.getFirst(), width[0]));
            for (int c = 1; c < row.size(); c++) {
                line.append(TextTable.right(row.get(c), width[c] + APART));
            }
            lines.add(line.toString());
        }
    }

    /// One self-contained page of the report kind.
    public static String html(JointRelease found, Words words) {
        var said = new ReleaseWords(found, words);
        return HtmlPage.of(
                words.of("plan.title"),
                words,
                StyleSheet.all(),
                HtmlPage.heading(words.of("coop.kind"), words.of("plan.title"), said.setting()),
                Markup.tag(
                        "main",
                        Markup.join(List.of(
                                Cards.card(
                                        words.of("plan.releases"),
                                        "",
                                        Cards.list(said.agreement()),
                                        table(words.of("plan.releases"), said.releaseColumns(), said.releases())),
                                Cards.card(
                                        words.of("plan.prices"),
                                        "",
                                        table(words.of("plan.prices"), said.priceColumns(), said.prices())),
                                Cards.card(
                                        said.effectsTitle(),
                                        words.of("plan.effects.note"),
                                        table(said.effectsTitle(), words.list("plan.effect-columns"), said.effects())),
                                Cards.card(words.of("plan.revealed"), "", Cards.list(said.revealed())),
                                Cards.card(words.of("plan.leaks"), "", Cards.list(said.leaks()))))));
    }

    static Markup table(String caption, List<String> columns, List<List<String>> rows) {
        var table = new HtmlTable(columns);
        rows.forEach(table::row);
        return table.markup(caption);
    }
}
