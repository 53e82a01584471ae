package org.orebridge.workbench.cooperation.brief.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.cooperation.brief.Topic;
import org.orebridge.workbench.cooperation.invite.report.InvitePage;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import org.orebridge.workbench.report.SectionPage;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.MineralSections;

/// What was found on each question, as the studies' own pages say it.
final class Chapters {

    private final CooperationBrief found;
    private final Words words;
    private final OriginWords origins;

    Chapters(CooperationBrief found, Words words) {
        this.found = found;
        this.words = words;
        this.origins = new OriginWords(found, words);
    }

    List<Chapter> all() {
        return List.of(
                new Chapter(words.of("coop.brief.hold"), List.of(stocks("stockpile.title", MineralSections::sizes))),
                new Chapter(
                        words.of("coop.brief.release"),
                        List.of(stocks("coop.brief.release", MineralSections::releases))),
                new Chapter(
                        words.of("coop.brief.agree"),
                        List.of(
                                page(Topic.PACTS, "pacts.title", found.pacts(), one -> PactsPage.page(one, words)),
                                page(Topic.SWAPS, "swaps.title", found.swaps(), one -> SwapPage.page(one, words)))),
                new Chapter(
                        words.of("coop.brief.share"),
                        List.of(page(
                                Topic.COOPERATION,
                                "coop.title",
                                found.cooperation(),
                                one -> CooperationPage.page(one, words)))),
                new Chapter(
                        words.of("coop.brief.invite"),
                        List.of(page(
                                Topic.INVITE, "invite.title", found.invitation(), one -> InvitePage.page(one, words)))),
                new Chapter(
                        words.of("coop.brief.basis"),
                        List.of(new SectionPage(
                                words.of("coop.brief.kind"),
                                words.of("coop.brief.basis"),
                                words.of("coop.brief.basis.says"),
                                List.of(origins.section())))));
    }

    private SectionPage stocks(String title, Function<MineralSections, List<Section>> sections) {
        return page(
                Topic.STOCKPILE,
                title,
                found.stockpile(),
                result -> new SectionPage(
                        words.of("stockpile.kind"),
                        words.of(title),
                        words.of("stockpile.how"),
                        result.minerals().stream()
                                .filter(stock -> stock.mineral().equals(found.mineral()))
                                .flatMap(stock -> sections.apply(new MineralSections(result, stock, words)).stream())
                                .toList()));
    }

    /// With where it is from before how to read it; where nothing is kept, what makes it.
    private <R> SectionPage page(Topic topic, String title, Optional<R> result, Function<R, SectionPage> pages) {
        return result.map(pages)
                .map(page -> new SectionPage(
                        page.kind(),
                        page.title(),
                        words.paragraph(List.of(origins.from(topic), page.setting())),
                        page.sections()))
                .orElseGet(() -> new SectionPage(
                        words.of("coop.brief.kind"), words.of(title), origins.missing(topic), List.of()));
    }
}
