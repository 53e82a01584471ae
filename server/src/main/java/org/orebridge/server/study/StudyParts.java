package org.orebridge.server.study;

import java.io.IOException;
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
import org.orebridge.workbench.cooperation.pacts.report.KeptPacts;
import org.orebridge.workbench.cooperation.report.KeptCooperations;
import org.orebridge.workbench.network.BalancedNetworks;
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
                    return new KeptStockpiles(home).keep(terms, found, Words.english());
                });
    }

    private static StockpileTerms terms(Question question, StockpileRequest options) {
        return options.terms(question.parties(), YearMonth.now(ZoneOffset.UTC));
    }

    private static StudyKind<NoRequest> cooperation(Path home, ReferenceDataset dataset) {
        return ofParties(
                "cooperation", Cooperation.class, "cooperations", KeptCooperations.JSON, (question, progress) -> {
                    Cooperation found = new CooperationStudy(new MarketStudy(dataset)).answer(question, true, progress);
                    return new KeptCooperations(home).keep(found, Optional.empty(), Words.english());
                });
    }

    private static StudyKind<NoRequest> pacts(Path home, ReferenceDataset dataset) {
        return ofParties("pacts", Pacts.class, "cooperations", KeptPacts.JSON, (question, progress) -> {
            Pacts found = new PactStudy(new MarketStudy(dataset)).answer(question, PactTerms.USUAL, progress);
            return new KeptPacts(home).keep(found, Optional.empty(), Words.english());
        });
    }

    /// A study of a scenario among two to ten parties.
    private static StudyKind<NoRequest> ofParties(
            String name, Class<? extends Record> result, String folder, String file, Among among) {
        return new StudyKind<>(
                name,
                true,
                NoRequest.class,
                result,
                folder,
                file,
                (question, _) -> requireNumber(question.parties().size()),
                (question, _, progress) -> among.answer(question, progress));
    }

    private static void requireNumber(int parties) {
        if (parties == 1 || parties > CooperationStudy.MOST_PARTIES) {
            throw new IllegalArgumentException(
                    "Cooperation is among 2 to %d parties, found %d.%nMaybe KOR,JPN was meant."
                            .formatted(CooperationStudy.MOST_PARTIES, parties));
        }
    }

    private interface Among {
        Path answer(Question question, Progress progress) throws IOException;
    }
}
