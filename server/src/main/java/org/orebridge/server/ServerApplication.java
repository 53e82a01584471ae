package org.orebridge.server;

import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.BalancedNetworks;
import org.orebridge.workbench.serving.ServingTerms;
import org.orebridge.workbench.study.KeptRuns;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Study;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The parts of the server, put together.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = UserDetailsServiceAutoConfiguration.class)
@ComponentScan
class ServerApplication {

    @Bean
    ReferenceDataset referenceDataset() {
        return ReferenceDataset.bundled();
    }

    @Bean
    BalancedNetworks balancedNetworks(ReferenceDataset dataset) {
        return new BalancedNetworks(dataset);
    }

    @Bean
    @ConditionalOnMissingBean
    Study study(ReferenceDataset dataset) {
        return new MarketStudy(dataset);
    }

    @Bean
    KeptRuns keptRuns(ServingTerms terms) {
        return new KeptRuns(terms.home());
    }
}
