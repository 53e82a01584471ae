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

    /// One section: a title, how to read it, tables and sentences; a list of none is left out.
    public record Section(String title, String note, List<Part> parts) {
        public Section {
            parts = parts.stream()
                    .filter(part -> !(part instanceof Sentences sentences
                            && sentences.said().isEmpty()))
                    .toList();
        }
    }

    /// A table, some sentences or a paragraph.
    public sealed interface Part {}

    /// @param title empty for the only table of its section, which has the section's
    public record Table(String title, List<String> columns, List<List<String>> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /// @param apart whether an empty line of text stands before them
    public record Sentences(List<String> said, boolean apart) implements Part {
        public Sentences {
            said = List.copyOf(said);
        }

        public Sentences(List<String> said) {
            this(said, true);
        }
    }

    /// What has to be said right below a table.
    public record Paragraph(String text) implements Part {}

    /// Lines of text.
    public String text() {
        List<String> lines = new ArrayList<>(List.of(title));
        lines.addAll(TextTable.wrap(setting, "", ""));
        for (Section section : sections) {
            lines.add("");
            lines.add(section.title());
            lines.addAll(section.note().isEmpty() ? List.of() : TextTable.wrap(section.note(), "  ", "  "));
            section.parts().forEach(part -> lines.addAll(lines(part)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> lines(Part part) {
        return switch (part) {
            case Table table when table.title().isEmpty() -> ColumnTable.lines(table.columns(), table.rows());
            case Table table -> ColumnTable.lines(table.title(), table.columns(), table.rows());
            case Sentences said -> lines(said);
            case Paragraph paragraph -> TextTable.wrap(paragraph.text(), "  ", "  ");
        };
    }

    private static List<String> lines(Sentences said) {
        var lines = new ArrayList<>(said.apart() ? List.of("") : List.<String>of());
        lines.addAll(TextTable.list(said.said()));
        return lines;
    }

    /// One self-contained page.
    public String html(Words words) {
        return HtmlPage.ofCards(kind, title, setting, words, cards());
    }

    /// Its sections, for a page that is made of several.
    public List<Markup> cards() {
        return sections.stream().map(SectionPage::card).toList();
    }

    private static Markup card(Section section) {
        return Cards.card(
                section.title(),
                section.note(),
                section.parts().stream().map(part -> markup(part, section)).toArray(Markup[]::new));
    }

    private static Markup markup(Part part, Section section) {
        return switch (part) {
            case Table table
            when table.title().isEmpty() ->
                HtmlTable.of(table.columns(), table.rows()).markup(section.title());
            case Table table ->
                Markup.join(List.of(
                        Markup.tag("h3", table.title()),
                        HtmlTable.of(table.columns(), table.rows()).markup(table.title())));
            case Sentences said -> Cards.list(said.said());
            case Paragraph paragraph -> Markup.tag("p", paragraph.text());
        };
    }
}
