package org.orebridge.workbench.cooperation.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.invite.InviteStudy;
import org.orebridge.workbench.cooperation.invite.InviteTerms;
import org.orebridge.workbench.cooperation.invite.report.InvitePage;
import org.orebridge.workbench.cooperation.pacts.PactQuestion;
import org.orebridge.workbench.cooperation.pacts.PactStudy;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.cooperation.swaps.AskedSwaps;
import org.orebridge.workbench.cooperation.swaps.SwapStudy;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.stockpile.KeptStockpiles;
import org.orebridge.workbench.stockpile.StockpileStudy;
import org.orebridge.workbench.stockpile.StockpileTerms;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// Makes studies as their commands would without options, and keeps them where those do.
final class MissingStudies {

    private final BriefQuestion asked;
    private final BalancedNetworks networks;
    private final Path home;
    private final Words words;

    /// @param words of the pages that are kept beside the figures
    MissingStudies(BriefQuestion asked, BalancedNetworks networks, Path home, Words words) {
        this.asked = asked;
        this.networks = networks;
        this.home = home;
        this.words = words;
    }

    /// @param scenario its name, or the path of a file; of stocks not used
    void make(Topic topic, String scenario, Progress progress) throws IOException {
        var question = new Question(
                scenario, asked.parties(), OptionalInt.empty(), OptionalInt.empty(), 0, 1, new TreeMap<>());
        var study = new MarketStudy(networks.dataset());
        Optional<Path> usual = Optional.empty();
        switch (topic) {
            case STOCKPILE -> {
                StockpileTerms terms = stocks();
                KeptStockpiles.of(terms).keep(new StockpileStudy(networks).answer(terms, progress), home, usual, words);
            }
            case PACTS -> {
                var terms = new PactQuestion(List.of(question), List.of(), PactTerms.USUAL);
                PactsPage.KEPT.keep(new PactStudy(study).answer(terms, progress, _ -> {}), home, usual, words);
            }
            case SWAPS -> {
                var terms = new AskedSwaps(question, Optional.empty(), OptionalInt.empty(), false);
                SwapPage.KEPT.keep(SwapStudy.answer(terms.posed(study, progress), progress), home, usual, words);
            }
            case COOPERATION ->
                CooperationPage.KEPT.keep(
                        new CooperationStudy(study).answer(question, true, progress), home, usual, words);
            case INVITE -> {
                var terms = new InviteTerms(
                        List.of(question), List.of(), List.of(), true, InviteTerms.USUAL_STEPS, List.of(), false);
                InvitePage.KEPT.keep(new InviteStudy(study).answer(terms, progress), home, usual, words);
            }
        }
    }

    private StockpileTerms stocks() {
        return new StockpileTerms(
                List.of(asked.mineral()),
                asked.parties().stream().map(MissingStudies::party).toList(),
                OptionalDouble.empty(),
                StockpileTerms.USUAL_MONTHS,
                StockpileTerms.USUAL_SELECTIVE,
                StockpileTerms.USUAL_DAYS,
                OptionalDouble.empty());
    }

    private static Party party(String id) {
        return Party.find(id, YearMonth.now(ZoneOffset.UTC))
                .orElseThrow(() -> new IllegalArgumentException(
                        "The group %s has no members today.%nMaybe a country was meant.".formatted(id)));
    }
}
