package org.orebridge.workbench.hindcast.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.report.Foreign;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.scenario.Citation;

/// The line under a statement that says who published it and what about it is assumed.
final class SourceNote {

    private SourceNote() {}

    /// Nothing where there is neither.
    static Markup of(List<Citation> sources, List<String> assumed, Words words) {
        var parts = new ArrayList<Markup>();
        for (Citation source : sources) {
            parts.add(Markup.text(words.of("hindcast.page.source") + " "));
            parts.add(source.url()
                    .map(url -> Markup.element("a", List.of("href", url), source.text()))
                    .orElseGet(() -> Foreign.element("span", source.text(), words)));
            parts.add(Markup.text(". "));
        }
        for (String one : assumed) {
            parts.add(Markup.text(words.of("hindcast.page.assumed") + " "));
            parts.add(Foreign.element("span", one, words));
            parts.add(Markup.text(" "));
        }
        return parts.isEmpty() ? Markup.NOTHING : Markup.element("p", List.of("class", "note"), parts);
    }
}
