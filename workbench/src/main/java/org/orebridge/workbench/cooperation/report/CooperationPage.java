package org.orebridge.workbench.cooperation.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.Cooperation.Game;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Paragraph;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.SectionPage.Table;
import org.orebridge.workbench.report.Words;

/// What acting together is worth and how to share it, as a page of text and as a page of the report kind.
public final class CooperationPage {

    public static final Kept<Cooperation> KEPT = new Kept<>(
            "cooperations",
            "cooperation.json",
            "report.html",
            Cooperation::id,
            CooperationPage::html,
            CooperationPage::text);

    private CooperationPage() {}

    public static String text(Cooperation found, Words words) {
        return page(found, words, false).text();
    }

    /// One self-contained page of the report kind.
    public static String html(Cooperation found, Words words) {
        return page(found, words).html(words);
    }

    /// The page in its parts, for pages that are made of several.
    public static SectionPage page(Cooperation found, Words words) {
        return page(found, words, true);
    }

    /// @param sharesFirst whether how to share stands above the long table of coalitions
    private static SectionPage page(Cooperation found, Words words, boolean sharesFirst) {
        return new SectionPage(
                words.of("coop.kind"),
                words.of("coop.title"),
                CooperationWords.setting(found, words),
                found.games().stream()
                        .map(game -> section(game, new CooperationWords(found, game, words), words, sharesFirst))
                        .toList());
    }

    private static Section section(Game game, CooperationWords said, Words words, boolean sharesFirst) {
        var parts = new ArrayList<Part>();
        if (game.alone().isPresent()) {
            parts.add(new Table(said.alone(), words.list("coop.alone-columns"), said.losses()));
        }
        if (!game.together().isEmpty()) {
            parts.add(new Table(said.headed("coop.gains"), words.list("coop.gain-columns"), said.gains()));
            parts.add(new Paragraph(said.gainsNote()));
        }
        parts.addAll(sharesFirst ? shares(said) : coalitions(said));
        parts.addAll(sharesFirst ? coalitions(said) : shares(said));
        parts.add(new Sentences(said.remarks()));
        return new Section(said.title(), said.says(), parts);
    }

    private static List<Part> coalitions(CooperationWords said) {
        var parts = new ArrayList<Part>();
        parts.add(new Table(said.headed("coop.coalitions"), said.coalitionColumns(), said.coalitions()));
        said.fewer().map(Paragraph::new).ifPresent(parts::add);
        return parts;
    }

    private static List<Part> shares(CooperationWords said) {
        return List.of(
                new Table(said.headed("coop.points"), said.pointColumns(), said.points()),
                new Sentences(said.verdicts()),
                new Sentences(said.payments()));
    }
}
