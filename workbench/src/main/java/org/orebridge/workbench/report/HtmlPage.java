package org.orebridge.workbench.report;

import java.util.List;

/// An HTML file that stands on its own: its language, its title, its styles, its body.
public final class HtmlPage {

    private HtmlPage() {}

    public static String of(String title, Words words, String styles, Markup... body) {
        Markup page = Markup.element(
                "html",
                List.of("lang", words.language()),
                Markup.tag(
                        "head",
                        new Markup("<meta charset=\"utf-8\">"),
                        new Markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"),
                        Markup.tag("title", title),
                        new Markup("<style>\n" + styles + "</style>")),
                Markup.tag("body", Markup.join(body)));
        return "<!doctype html>\n" + page.source() + "\n";
    }

    /// A page of the report kind: what it is and is about, and its cards.
    public static String ofCards(String kind, String title, String note, Words words, List<Markup> cards) {
        return of(title, words, StyleSheet.all(), heading(kind, title, note), Markup.tag("main", Markup.join(cards)));
    }

    /// A page of the brief kind: each sheet begins on a page of its own.
    public static String ofSheets(String title, Words words, List<Markup> sheets) {
        return of(
                title,
                words,
                StyleSheet.brief(),
                Markup.tag(
                        "main",
                        Markup.join(sheets.stream()
                                .map(sheet -> Markup.element("section", List.of("class", "sheet"), sheet))
                                .toList())));
    }

    /// What a page is and is about, above its cards.
    public static Markup heading(String kind, String title, String note) {
        return Markup.element(
                "div",
                List.of("class", "title"),
                Markup.element("p", List.of("class", "kind"), kind),
                Markup.tag("h1", title),
                Markup.element("p", List.of("class", "note"), note));
    }
}
