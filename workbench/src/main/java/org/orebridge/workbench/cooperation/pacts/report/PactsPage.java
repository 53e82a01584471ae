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

    /// The same, of which only what draws add is told.
    public static final Kept<Pacts> RANGES =
            new Kept<>(KEPT.folder(), KEPT.json(), KEPT.page(), KEPT.name(), PactsPage::html, PactsPage::ranges);

    private PactsPage() {}

    public static String text(Pacts found, Words words) {
        return page(found, words).text();
    }

    private static String ranges(Pacts found, Words words) {
        return page(found, words, new RangeWords(found, words).sections()).text();
    }

    /// One self-contained page of the report kind.
    public static String html(Pacts found, Words words) {
        return page(found, words).html(words);
    }

    /// The page in its parts, for pages that are made of several.
    public static SectionPage page(Pacts found, Words words) {
        return page(found, words, sections(found, words));
    }

    private static SectionPage page(Pacts found, Words words, List<Section> sections) {
        boolean drawn = found.cases().stream().anyMatch(each -> each.drawn().isPresent());
        return new SectionPage(
                words.of("coop.kind"),
                words.of("pacts.title"),
                words.of(drawn ? "pacts.setting.drawn" : "pacts.setting"),
                sections);
    }

    private static List<Section> sections(Pacts found, Words words) {
        var sections = new ArrayList<Section>();
        found.expected().forEach(world -> sections.add(new WeighedWords(found, world, words).section()));
        for (Case each : found.cases()) {
            for (World world : each.worlds()) {
                sections.add(new WorldWords(each, world, words).section());
            }
        }
        sections.addAll(new RangeWords(found, words).sections());
        sections.add(new PactNotes(found, words).section());
        return sections;
    }
}
