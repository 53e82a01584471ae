package org.orebridge.workbench.cooperation.pacts.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.Words;

/// What pacts are worth, as a page of text and as a page of the report kind.
public final class PactsPage {

    public static final Kept<Pacts> KEPT = new Kept<>(
            "cooperations",
            "pacts.json",
            "report.html",
            found -> "pacts-" + found.id(),
            PactsPage::html,
            PactsPage::text);

    private PactsPage() {}

    public static String text(Pacts found, Words words) {
        return page(found, words).text();
    }

    /// One self-contained page of the report kind.
    public static String html(Pacts found, Words words) {
        return page(found, words).html(words);
    }

    private static SectionPage page(Pacts found, Words words) {
        return new SectionPage(
                words.of("coop.kind"), words.of("pacts.title"), words.of("pacts.setting"), sections(found, words));
    }

    private static List<Section> sections(Pacts found, Words words) {
        var sections = new ArrayList<Section>();
        for (Case each : found.cases()) {
            for (World world : each.worlds()) {
                sections.add(new WorldWords(each, world, words).section());
            }
        }
        sections.add(new PactNotes(found, words).section());
        return sections;
    }
}
