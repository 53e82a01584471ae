package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.ColumnTable;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.StyleSheet;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// What pacts are worth, as a page of text and as a page of the report kind.
public final class PactsPage {

    private final Pacts found;
    private final Words words;

    private PactsPage(Pacts found, Words words) {
        this.found = found;
        this.words = words;
    }

    /// @param place where figures and page were written
    public static String text(Pacts found, Words words, String place) {
        List<String> lines = new PactsPage(found, words).lines();
        lines.add("");
        lines.add(words.of("coop.place", place));
        return String.join("\n", lines) + "\n";
    }

    /// One self-contained page of the report kind.
    public static String html(Pacts found, Words words) {
        var page = new PactsPage(found, words);
        return HtmlPage.of(
                words.of("pacts.title"),
                words,
                StyleSheet.all(),
                HtmlPage.heading(words.of("coop.kind"), words.of("pacts.title"), words.of("pacts.setting")),
                Markup.tag("main", Markup.join(page.cards())));
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        for (Case each : found.cases()) {
            for (World world : each.worlds()) {
                sections.add(new WorldWords(each, world, words).section());
            }
        }
        sections.add(new PactNotes(found, words).section());
        return sections;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(words.of("pacts.title")));
        lines.addAll(TextTable.wrap(words.of("pacts.setting"), "", ""));
        for (Section section : sections()) {
            lines.add("");
            lines.add(section.title());
            lines.addAll(section.note().isEmpty() ? List.of() : TextTable.wrap(section.note(), "  ", "  "));
            for (Section.Part part : section.parts()) {
                lines.addAll(lines(part));
            }
        }
        return lines;
    }

    private static List<String> lines(Section.Part part) {
        return switch (part) {
            case Section.Table table -> ColumnTable.lines(table.title(), table.columns(), table.rows());
            case Section.Sentences said -> {
                var lines = new ArrayList<>(List.of(""));
                said.said().forEach(one -> lines.addAll(TextTable.wrap(one, "  ", "    ")));
                yield lines;
            }
        };
    }

    private List<Markup> cards() {
        return sections().stream()
                .map(section -> Cards.card(
                        section.title(),
                        section.note(),
                        section.parts().stream().map(PactsPage::markup).toArray(Markup[]::new)))
                .toList();
    }

    private static Markup markup(Section.Part part) {
        return switch (part) {
            case Section.Table table -> {
                var html = new HtmlTable(table.columns());
                table.rows().forEach(html::row);
                yield Markup.join(List.of(Markup.tag("h3", table.title()), html.markup(table.title())));
            }
            case Section.Sentences said -> Cards.list(said.said());
        };
    }
}
