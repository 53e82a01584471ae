package org.orebridge.workbench.cooperation.brief.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.report.HtmlPage;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.Markup;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.Words;

/// A brief as text, which is its first page, and as pages to print: the answers in short, then what they rest
/// on.
public final class BriefPage {

    public static final Kept<CooperationBrief> KEPT = new Kept<>(
            "cooperations",
            "brief.json",
            "brief.html",
            found -> "brief-" + found.id(),
            BriefPage::html,
            BriefPage::text);

    private BriefPage() {}

    /// The answers in short, and where they are from.
    public static String text(CooperationBrief found, Words words) {
        var front = new FrontWords(found, words);
        var sections = new ArrayList<>(front.answers());
        sections.add(new OriginWords(found, words).section());
        return page(front, sections).text();
    }

    private static SectionPage page(FrontWords front, List<Section> sections) {
        return new SectionPage(front.kind(), front.title(), front.setting(), sections);
    }

    /// One self-contained page of the brief kind.
    public static String html(CooperationBrief found, Words words) {
        var front = new FrontWords(found, words);
        var sheets = new ArrayList<Markup>(List.of(front(page(front, front.answers()))));
        for (Chapter chapter : new Chapters(found, words).all()) {
            sheets.add(sheet(chapter));
        }
        return HtmlPage.ofSheets(front.title(), words, sheets);
    }

    private static Markup front(SectionPage page) {
        return Markup.element(
                "div",
                List.of("class", "front"),
                Markup.join(
                        Markup.element("p", List.of("class", "kind"), page.kind()),
                        Markup.tag("h1", page.title()),
                        Markup.element("p", List.of("class", "note"), page.setting()),
                        Markup.join(page.cards())));
    }

    private static Markup sheet(Chapter chapter) {
        var parts = new ArrayList<Markup>();
        parts.add(Markup.element("h1", List.of("class", "annex"), chapter.title()));
        for (SectionPage page : chapter.pages()) {
            if (chapter.pages().size() > 1) {
                parts.add(Markup.element("h2", List.of("class", "study"), page.title()));
            }
            List<Markup> cards = page.cards();
            parts.add(Markup.element("p", cards.isEmpty() ? List.of() : List.of("class", "note"), page.setting()));
            parts.addAll(cards);
        }
        return Markup.join(parts);
    }
}
