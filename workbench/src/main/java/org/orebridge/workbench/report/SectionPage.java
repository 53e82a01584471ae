package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;

/// A page made of sections of tables and sentences, the same as text and as a page of the report kind.
///
/// @param kind what kind of page it is
/// @param setting what was asked and how to read amounts
public record SectionPage(String kind, String title, String setting, List<Section> sections) {

    public SectionPage {
        sections = List.copyOf(sections);
    }

    /// One section: a title, how to read it, tables and sentences.
    public record Section(String title, String note, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /// A table or some sentences.
    public sealed interface Part {}

    public record Table(String title, List<String> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record Sentences(List<String> said) implements Part {
        public Sentences {
            said = List.copyOf(said);
        }
    }

    /// Lines of text.
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(TextTable.wrap(setting, "", ""));
        for (Section section : sections) {
            lines.add("");
            lines.add(section.title());
            lines.addAll(section.note().isEmpty() ? List.of() : TextTable.wrap(section.note(), "  ", "  "));
            section.parts().forEach(part -> lines.addAll(lines(part)));
        }
        return lines;
    }

    private static List<String> lines(Part part) {
        return switch (part) {
            case Table table -> ColumnTable.lines(table.title(), table.columns(), table.rows());
            case Sentences said -> {
                var lines = new ArrayList<>(List.of(""));
                said.said().forEach(one -> lines.addAll(TextTable.wrap(one, "  ", "    ")));
                yield lines;
            }
        };
    }

    /// One self-contained page.
    public String html(Words words) {
        return HtmlPage.of(
                title,
                words,
                StyleSheet.all(),
                HtmlPage.heading(kind, title, setting),
                Markup.tag(
                        "main",
                        Markup.join(sections.stream().map(SectionPage::card).toList())));
    }

    private static Markup card(Section section) {
        return Cards.card(
                section.title(),
                section.note(),
                section.parts().stream().map(SectionPage::markup).toArray(Markup[]::new));
    }

    private static Markup markup(Part part) {
        return switch (part) {
            case Table table -> {
                var html = new HtmlTable(table.columns());
                table.rows().forEach(html::row);
                yield Markup.join(List.of(Markup.tag("h3", table.title()), html.markup(table.title())));
            }
            case Sentences said -> Cards.list(said.said());
        };
    }
}
