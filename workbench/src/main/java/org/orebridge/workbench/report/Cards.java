package org.orebridge.workbench.report;

import java.util.List;

/// The frame around each part of the report: a title, a line that says how to read it, and the part.
public final class Cards {

    private Cards() {}

    public static Markup card(String title, String note, Markup... parts) {
        return Markup.element(
                "section",
                List.of("class", "card"),
                Markup.tag("h2", title),
                note.isEmpty() ? Markup.NOTHING : Markup.element("p", List.of("class", "note"), note),
                Markup.join(parts));
    }

    public static Markup list(List<String> sentences) {
        return Markup.element(
                "ul",
                List.of(),
                sentences.stream().map(one -> Markup.tag("li", one)).toList());
    }
}
