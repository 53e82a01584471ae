package org.orebridge.workbench.squeeze.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.SqueezeTable;
import org.orebridge.workbench.squeeze.report.SqueezeGroups.Group;

/// Treatment charges over a grid of shortages, as a page of text and as one of the report kind; with draws, each figure
/// with its band.
public final class SqueezePage {

    private static final int NUMBER = 13;
    private static final int CELL = 10;
    private static final int CELL_WITH_BAND = 21;

    private final Words words;
    private final SqueezeGroups groups;
    private final int cell;

    private SqueezePage(SqueezeTable table, Words words) {
        this.words = words;
        this.groups = new SqueezeGroups(table, words);
        this.cell = table.low().isEmpty() ? CELL : CELL_WITH_BAND;
    }

    // ------------------------------------------------------------ text

    public static String of(SqueezeTable table, Words words) {
        return new SqueezePage(table, words).text();
    }

    private String text() {
        List<String> lines = new ArrayList<>();
        lines.add(words.of("squeeze.title"));
        lines.add("");
        lines.addAll(TextTable.wrap(groups.note(), "", ""));
        for (Group group : groups.all()) {
            lines.add("");
            lines.addAll(TextTable.wrap(group.title(), "", ""));
            if (!group.rows().isEmpty()) {
                lines.add(line(header(group)));
                group.rows().forEach(row -> lines.add(line(row)));
            }
        }
        lines.add("");
        lines.addAll(TextTable.wrap(words.of("squeeze.first-year"), "", ""));
        return String.join("\n", lines) + "\n";
    }

    private List<String> header(Group group) {
        List<String> header = new ArrayList<>(words.list("squeeze.columns"));
        header.addAll(group.columns());
        return header;
    }

    private String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(TextTable.right(cells.get(i), i < 3 ? NUMBER : cell));
        }
        return line.toString();
    }

    // ------------------------------------------------------------ report

    /// One self-contained page of the report kind.
    public static String html(SqueezeTable table, Words words) {
        var page = new SqueezePage(table, words);
        return HtmlPage.ofCards(
                words.of("answers.kind"), words.of("squeeze.page.title"), page.groups.note(), words, page.cards());
    }

    private List<Markup> cards() {
        List<Markup> cards = new ArrayList<>();
        for (Group group : groups.all()) {
            cards.add(group.rows().isEmpty() ? Markup.tag("p", group.title()) : card(group));
        }
        cards.add(Markup.element("p", List.of("class", "note"), words.of("squeeze.first-year")));
        return cards;
    }

    private Markup card(Group group) {
        HtmlTable table = new HtmlTable(header(group));
        group.rows().forEach(table::row);
        return Cards.card(group.title(), "", table.markup(group.title()));
    }
}
