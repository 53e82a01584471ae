package org.orebridge.server.study;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.pacts.PactStudy;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.Pacts;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.cooperation.report.CooperationPage;
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
    StudyKinds studyKinds(ServingTerms terms, ReferenceDataset dataset, BalancedNetworks networks) {
        return new StudyKinds(List.of(
                stockpile(terms.home(), networks), cooperation(terms.home(), dataset), pacts(terms.home(), dataset)));
    }

    private static StudyKind<StockpileRequest> stockpile(Path home, BalancedNetworks networks) {
        return new StudyKind<>(
                "stockpile",
                false,
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

    private static StudyKind<NoRequest> cooperation(Path home, ReferenceDataset dataset) {
        return ofParties(
                "cooperation",
                Cooperation.class,
                CooperationPage.KEPT,
                home,
                (question, progress) ->
                        new CooperationStudy(new MarketStudy(dataset)).answer(question, true, progress));
    }

    private static StudyKind<NoRequest> pacts(Path home, ReferenceDataset dataset) {
        return ofParties(
                "pacts",
                Pacts.class,
                PactsPage.KEPT,
                home,
                (question, progress) ->
                        new PactStudy(new MarketStudy(dataset)).answer(question, PactTerms.USUAL, progress));
    }

    /// A study of a scenario among two to ten parties.
    private static <R extends Record> StudyKind<NoRequest> ofParties(
            String name, Class<R> result, Kept<R> kept, Path home, Among<R> among) {
        return new StudyKind<>(
                name,
                true,
                NoRequest.class,
                result,
                kept.folder(),
                kept.json(),
                (question, _) -> requireNumber(question.parties().size()),
                (question, _, progress) ->
                        kept.keep(among.answer(question, progress), home, Optional.empty(), Words.english()));
    }

    private static void requireNumber(int parties) {
        if (parties == 1 || parties > CooperationStudy.MOST_PARTIES) {
            throw new IllegalArgumentException(
                    "Cooperation is among 2 to %d parties, found %d.%nMaybe KOR,JPN was meant."
                            .formatted(CooperationStudy.MOST_PARTIES, parties));
        }
    }

    private interface Among<R> {
        R answer(Question question, Progress progress);
    }
}
