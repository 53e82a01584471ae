package org.orebridge.workbench.study;

import org.orebridge.market.Measures;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.scenario.PartnerMeasures;

/// What is done to trade under a pact: by the scenario, by the parties to each other, by the exporter in
/// answer.
final class PactMeasures {

    private final StudyCase central;
    private final PactCase pact;
    private final PartnerMeasures partners;

    PactMeasures(StudyCase central, PactCase pact) {
        this.central = central;
        this.pact = pact;
        this.partners = new PartnerMeasures(central.market(), central.setup().parties());
    }

    Measures under(Measures scenario) {
        boolean standstill = pact.has(Clause.STANDSTILL);
        Measures lifted = standstill ? partners.standstill(scenario, arc -> !byDefector(arc)) : scenario;
        return pact.restricting()
                ? partners.restricting(
                        lifted, central.setup().scenario().partnersRestrict(), arc -> !standstill || byDefector(arc))
                : lifted;
    }

    /// Whether a route leads out of the party that does not keep to the pact.
    private boolean byDefector(int arc) {
        return pact.defector()
                .filter(party -> party.contains(central.market()
                        .nodes()
                        .get(central.market().arcs().get(arc).from())
                        .region()))
                .isPresent();
    }
}
