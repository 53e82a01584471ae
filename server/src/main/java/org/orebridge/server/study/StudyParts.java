package org.orebridge.server.study;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.server.scenario.ScenarioShelf;
import org.orebridge.server.study.StudyKind.About;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.invite.Invitation;
import org.orebridge.workbench.cooperation.invite.InviteStudy;
import org.orebridge.workbench.cooperation.invite.report.InvitePage;
import org.orebridge.workbench.cooperation.pacts.PactStudy;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.cooperation.swaps.SwapStudy;
import org.orebridge.workbench.cooperation.swaps.Swaps;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.report.Kept;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.stockpile.KeptStockpiles;
import org.orebridge.workbench.stockpile.StockpileResult;
import org.orebridge.workbench.stockpile.StockpileStudy;
import org.orebridge.workbench.stockpile.StockpileTerms;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The kinds of studies, one entry each.
@Configuration(proxyBeanMethods = false)
class StudyParts {

    @Bean
    @ConditionalOnMissingBean
    StudyKinds studyKinds(
            ServingTerms terms, ReferenceDataset dataset, BalancedNetworks networks, ScenarioShelf shelf) {
        Path home = terms.home();
        return new StudyKinds(List.of(
                stockpile(home, networks),
                cooperation(home, dataset),
                pacts(home, dataset, shelf),
                invite(home, dataset, shelf),
                swaps(home, dataset)));
    }

    private static StudyKind<StockpileRequest> stockpile(Path home, BalancedNetworks networks) {
        return new StudyKind<>(
                "stockpile",
                About.OPTIONS,
                StockpileRequest.class,
                StockpileResult.class,
                KeptStockpiles.FOLDER,
                KeptStockpiles.JSON,
                (question, options) -> terms(question, options).minerals().forEach(networks.dataset()::mineral),
                (question, options, progress) -> {
                    StockpileTerms terms = terms(question, options);
                    StockpileResult found = new StockpileStudy(networks).answer(terms, progress);
                    return KeptStockpiles.of(terms).keep(found, home, Optional.empty(), Words.english());
                });
    }

    private static StockpileTerms terms(Question question, StockpileRequest options) {
        return options.terms(question.parties(), YearMonth.now(ZoneOffset.UTC));
    }

    private static StudyKind<CooperationRequest> cooperation(Path home, ReferenceDataset dataset) {
        return kept(
                "cooperation",
                About.SCENARIO,
                CooperationRequest.class,
                Cooperation.class,
                CooperationPage.KEPT,
                home,
                (question, _) -> requireNumber(question.parties().size()),
                (question, options, progress) -> new CooperationStudy(new MarketStudy(dataset))
                        .answer(question, !options.freeTradeOnly().orElse(false), progress));
    }

    private static StudyKind<PactsRequest> pacts(Path home, ReferenceDataset dataset, ScenarioShelf shelf) {
        return kept(
                "pacts",
                About.SCENARIO,
                PactsRequest.class,
                Pacts.class,
                PactsPage.KEPT,
                home,
                (question, options) -> {
                    requireNumber(question.parties().size());
                    options.check(question, shelf::place);
                },
                (question, options, progress) -> new PactStudy(new MarketStudy(dataset))
                        .answer(options.about(question, shelf::place), progress, central -> {}));
    }

    private static StudyKind<InviteRequest> invite(Path home, ReferenceDataset dataset, ScenarioShelf shelf) {
        return kept(
                "invite",
                About.SCENARIO,
                InviteRequest.class,
                Invitation.class,
                InvitePage.KEPT,
                home,
                (question, options) -> options.terms(question, shelf::place),
                (question, options, progress) -> new InviteStudy(new MarketStudy(dataset))
                        .answer(options.terms(question, shelf::place), progress));
    }

    private static StudyKind<SwapsRequest> swaps(Path home, ReferenceDataset dataset) {
        return kept(
                "swaps",
                About.SCENARIO_OR_SWAPS,
                SwapsRequest.class,
                Swaps.class,
                SwapPage.KEPT,
                home,
                (question, options) -> {
                    options.about(question);
                    requireNumber(question.parties().size());
                },
                (question, options, progress) ->
                        SwapStudy.answer(options.about(question).posed(new MarketStudy(dataset), progress), progress));
    }

    private static <O extends Record, R extends Record> StudyKind<O> kept(
            String name,
            About about,
            Class<O> options,
            Class<R> result,
            Kept<R> kept,
            Path home,
            StudyKind.Check<O> check,
            Answer<O, R> answer) {
        return new StudyKind<>(
                name,
                about,
                options,
                result,
                kept.folder(),
                kept.json(),
                check,
                (question, chosen, progress) ->
                        kept.keep(answer.answer(question, chosen, progress), home, Optional.empty(), Words.english()));
    }

    private static void requireNumber(int parties) {
        if (parties == 1 || parties > CooperationStudy.MOST_PARTIES) {
            throw new IllegalArgumentException(
                    "Cooperation is among 2 to %d parties, found %d.%nMaybe KOR,JPN was meant."
                            .formatted(CooperationStudy.MOST_PARTIES, parties));
        }
    }

    private interface Answer<O, R> {
        R answer(Question question, O options, Progress progress);
    }
}
