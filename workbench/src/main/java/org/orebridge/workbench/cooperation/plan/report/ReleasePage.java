package org.orebridge.workbench.cooperation.plan.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.plan.JointRelease;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.ColumnTable;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// A joint plan as anybody may see it: as a page of text and as a page of the report kind.
public final class ReleasePage {

    private ReleasePage() {}

    public static String text(JointRelease found, Words words) {
        var said = new ReleaseWords(found, words);
        var lines = new ArrayList<>(List.of(words.of("plan.title")));
        lines.addAll(TextTable.wrap(said.setting(), "", ""));
        lines.addAll(TextTable.list(said.agreement()));
        table(words.of("plan.releases"), said.releaseColumns(), said.releases(), lines);
        table(words.of("plan.prices"), said.priceColumns(), said.prices(), lines);
        table(said.effectsTitle(), words.list("plan.effect-columns"), said.effects(), lines);
        lines.addAll(TextTable.wrap(words.of("plan.effects.note"), "  ", "  "));
        lines.add("");
        lines.add("  " + words.of("plan.revealed"));
        lines.addAll(TextTable.list(said.revealed()));
        lines.add("");
        lines.add("  " + words.of("plan.leaks"));
        lines.addAll(TextTable.list(said.leaks()));
        return String.join("\n", lines) + "\n";
    }

    private static void table(String title, List<String> columns, List<List<String>> rows, List<String> lines) {
        lines.add("");
        lines.add("  " + title);
        lines.addAll(ColumnTable.lines(columns, rows));
    }

    /// One self-contained page of the report kind.
    public static String html(JointRelease found, Words words) {
        var said = new ReleaseWords(found, words);
        return HtmlPage.ofCards(
                words.of("coop.kind"),
                words.of("plan.title"),
                said.setting(),
                words,
                List.of(
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
                        Cards.card(words.of("plan.leaks"), "", Cards.list(said.leaks()))));
    }

    private static Markup table(String caption, List<String> columns, List<List<String>> rows) {
        return HtmlTable.of(columns, rows).markup(caption);
    }
}
