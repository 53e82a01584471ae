package org.orebridge.server.hindcast;

import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.ProgramVersion;
import org.orebridge.workbench.hindcast.Hindcast;
import org.orebridge.workbench.hindcast.event.BundledEvents;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.MarketStudy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The desk of hindcasts with the engine behind it.
@Configuration(proxyBeanMethods = false)
class HindcastParts {

    private static final long SEED = 1;

    @Bean
    HindcastDesk hindcastDesk(ServingTerms terms, ReferenceDataset dataset) {
        return new HindcastDesk(
                terms.home().resolve("hindcasts"),
                (draws, progress) -> new Hindcast(dataset)
                        .score(
                                BundledEvents.read(MarketStudy.vocabulary(dataset)),
                                draws,
                                SEED,
                                ProgramVersion.text(),
                                progress));
    }
}
