package org.orebridge.workbench.cooperation.invite.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.Invitation.Case;
import org.orebridge.workbench.cooperation.invite.Invitation.Game;
import org.orebridge.workbench.cooperation.invite.Invitation.Outsiders;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.Words;

/// Whom to invite, as a page of text and as a page of the report kind.
public final class InvitePage {

    public static final Kept<Invitation> KEPT = new Kept<>(
            "cooperations",
            "invite.json",
            "report.html",
            found -> "invite-" + found.id(),
            InvitePage::html,
            InvitePage::text);

    private InvitePage() {}

    public static String text(Invitation found, Words words) {
        return page(found, words).text();
    }

    /// One self-contained page of the report kind.
    public static String html(Invitation found, Words words) {
        return page(found, words).html(words);
    }

    /// The page in its parts, for pages that are made of several.
    public static SectionPage page(Invitation found, Words words) {
        return new SectionPage(
                words.of("coop.kind"), words.of("invite.title"), setting(found, words), sections(found, words));
    }

    private static String setting(Invitation found, Words words) {
        List<String> members = found.members().stream()
                .map(player -> words.country(player.id(), player.name()))
                .toList();
        return words.of("invite.setting", words.and(members));
    }

    private static List<Section> sections(Invitation found, Words words) {
        var sections = new ArrayList<Section>();
        for (Outsiders outsiders : Outsiders.values()) {
            new ExpectedWords(found, outsiders, words).section().ifPresent(sections::add);
        }
        for (Case each : found.cases()) {
            for (Game game : each.games()) {
                sections.add(new InviteWords(found, each, game, words).section());
            }
            if (!each.splits().isEmpty()) {
                sections.add(new SplitWords(found, each, words).section());
            }
        }
        return sections;
    }
}
