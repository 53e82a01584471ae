package org.orebridge.workbench.cooperation.swaps.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.report.Cards;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.HtmlTable;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.StyleSheet;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// Swaps as a page of text and as a page of the report kind.
public final class SwapPage {

    private static final int APART = 2;

    private SwapPage() {}

    /// @param place where figures and page were written
    public static String text(Swaps found, Words words, String place) {
        var said = new SwapSentences(found, words);
        var lines = new ArrayList<String>(List.of(words.of("swaps.title")));
        lines.addAll(TextTable.wrap(said.setting(), "", ""));
        said.parts().forEach(part -> part(part, lines));
        lines.add("");
        lines.add(words.of("swaps.place", place));
        return String.join("\n", lines) + "\n";
    }

    /// One self-contained page of the report kind.
    public static String html(Swaps found, Words words) {
        var said = new SwapSentences(found, words);
        return HtmlPage.of(
                words.of("swaps.title"),
                words,
                StyleSheet.all(),
                HtmlPage.heading(words.of("swaps.kind"), words.of("swaps.title"), said.setting()),
                Markup.tag(
                        "main",
                        Markup.join(said.parts().stream().map(SwapPage::card).toList())));
    }

    private static Markup card(SwapPart part) {
        var markup = new ArrayList<Markup>();
        if (!part.rows().isEmpty()) {
            var table = new HtmlTable(part.columns());
            part.rows().forEach(table::row);
            markup.add(table.markup(part.title()));
        }
        if (!part.sentences().isEmpty()) {
            markup.add(Cards.list(part.sentences()));
        }
        return Cards.card(part.title(), "", markup.toArray(Markup[]::new));
    }

    private static void part(SwapPart part, List<String> lines) {
        lines.add("");
        lines.add(part.title());
        if (!part.rows().isEmpty()) {
            table(part, lines);
        }
        part.sentences().forEach(one -> lines.addAll(TextTable.wrap(one, "  ", "    ")));
    }

    private static void table(SwapPart part, List<String> lines) {
        var all = new ArrayList<List<String>>(List.of(part.columns()));
        all.addAll(part.rows());
        var width = new int[part.columns().size()];
        Arrays.setAll(
                width,
                c -> all.stream()
                        .mapToInt(row -> TextTable.columns(row.get(c)))
                        .max()
                        .orElse(0));
        all.forEach(row -> lines.add(line(row, width)));
    }

    private static String line(List<String> cells, int[] width) {
        var line = new StringBuilder("  " + TextTable.left(cells.getFirst(), width[0]));
        for (int c = 1; c < cells.size(); c++) {
            line.append(TextTable.right(cells.get(c), width[c] + APART));
        }
        return line.toString();
    }
}
