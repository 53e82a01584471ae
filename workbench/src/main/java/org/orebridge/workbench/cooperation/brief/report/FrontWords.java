package org.orebridge.workbench.cooperation.brief.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.brief.CooperationBrief;
import org.orebridge.workbench.cooperation.brief.CooperationBrief.Origin;
import org.orebridge.workbench.cooperation.brief.Topic;
import org.orebridge.workbench.report.SectionPage.Part;
import org.orebridge.workbench.report.SectionPage.Section;
import org.orebridge.workbench.report.SectionPage.Sentences;
import org.orebridge.workbench.report.Words;

/// The first page: each question in a small table or two or three sentences, and what not to conclude.
final class FrontWords {

    private final CooperationBrief found;
    private final Words words;
    private final OriginWords origins;
    private final ShortStocks stocks;

    FrontWords(CooperationBrief found, Words words) {
        this.found = found;
        this.words = words;
        this.origins = new OriginWords(found, words);
        this.stocks = new ShortStocks(found, words);
    }

    String kind() {
        return words.of("coop.brief.kind");
    }

    String title() {
        String parties = words.and(
                found.parties().stream().map(id -> words.country(id, id)).toList());
        return words.of("coop.brief.title", parties, words.mineral(found.mineral(), found.name()));
    }

    String setting() {
        List<String> scenarios = found.origins().stream()
                .map(Origin::scenarios)
                .flatMap(List::stream)
                .distinct()
                .toList();
        String days = words.and(found.origins().stream()
                .map(origin -> OriginWords.day(origin.finished()))
                .distinct()
                .sorted()
                .toList());
        var said = new ArrayList<>(List.of(words.of("coop.brief.setting", days)));
        if (!scenarios.isEmpty()) {
            said.add(words.of(
                    scenarios.size() == 1 ? "coop.brief.scenario" : "coop.brief.scenarios", words.and(scenarios)));
        }
        return words.paragraph(said);
    }

    List<Section> answers() {
        return List.of(
                section("hold", said(Topic.STOCKPILE, found.stockpile(), stocks::sizes)),
                section("release", said(Topic.STOCKPILE, found.stockpile(), stocks::releases)),
                section(
                        "agree",
                        Stream.of(
                                        said(Topic.PACTS, found.pacts(), one -> new ShortPacts(one, words).parts()),
                                        said(Topic.SWAPS, found.swaps(), one -> new ShortSwaps(one, words).parts()))
                                .flatMap(List::stream)
                                .toList()),
                section(
                        "share",
                        said(Topic.COOPERATION, found.cooperation(), one -> new ShortSharing(one, words).parts())),
                section(
                        "invite",
                        said(Topic.INVITE, found.invitation(), one -> new ShortInvitation(one, words).parts())),
                section("not", List.of(new Sentences(cautions(), false))));
    }

    private Section section(String question, List<Part> parts) {
        return new Section(words.of("coop.brief." + question), "", parts);
    }

    private <R> List<Part> said(Topic topic, Optional<R> result, Function<R, List<Part>> says) {
        return result.map(says).orElseGet(() -> List.of(new Sentences(List.of(origins.missing(topic)), false)));
    }

    private List<String> cautions() {
        return Stream.concat(
                        found.stockpile().flatMap(stocks::noughts).stream(), words.list("coop.brief.cautions").stream())
                .toList();
    }
}
