package org.orebridge.workbench.study;

import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Party;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.scenario.PartnerMeasures;

/// What is done to trade and stocks under a pact: by the scenario, by the parties, by the exporter in answer.
final class PactMeasures {

    private final StudyCase central;
    private final PactCase pact;
    private final PartnerMeasures partners;
    private final ExporterAnswer answer;

    PactMeasures(StudyCase central, PactCase pact) {
        this.central = central;
        this.pact = pact;
        this.partners = new PartnerMeasures(central.market(), central.setup().parties());
        this.answer = new ExporterAnswer(central, pact.reaction());
    }

    Measures under(Measures scenario) {
        boolean standstill = pact.has(Clause.STANDSTILL);
        Measures lifted = standstill ? partners.standstill(scenario, this::isAgreedOn) : scenario;
        Measures between = pact.restricting()
                ? partners.restricting(
                        lifted, central.setup().scenario().partnersRestrict(), arc -> !standstill || !isAgreedOn(arc))
                : lifted;
        return answer.to(pact.has(Clause.NO_HOARDING) ? withoutHoarding(between) : between);
    }

    /// Whether a route does not lead out of a party that does not keep to the pact, nor to one that has left.
    private boolean isAgreedOn(int arc) {
        int from = central.market().arcs().get(arc).from();
        int to = central.market().arcs().get(arc).to();
        return pact.defector()
                .filter(party -> isOf(party, from) || (pact.gone() >= 0 && isOf(party, to)))
                .isEmpty();
    }

    private boolean isOf(Party party, int node) {
        return party.contains(central.market().nodes().get(node).region());
    }

    private Measures withoutHoarding(Measures measures) {
        var left = new TreeMap<>(measures.paths(Lever.WORKING_STOCK_FACTOR));
        left.keySet().removeIf(this::isOfMember);
        return measures.with(Lever.WORKING_STOCK_FACTOR, left);
    }

    private boolean isOfMember(int storage) {
        int node = central.market().storages().get(storage).node();
        return central.setup().parties().stream()
                .filter(party -> pact.defector().filter(party::equals).isEmpty())
                .anyMatch(party -> isOf(party, node));
    }

    /// Whether holders in a party's countries hoard, in what happens or in what is believed.
    static boolean hoards(StudyCase studyCase) {
        return studyCase.mapped().beliefs().stream()
                        .flatMap(change -> change.belief().futures().stream())
                        .anyMatch(future -> hoards(studyCase, future.measures()))
                || hoards(studyCase, studyCase.mapped().realised());
    }

    private static boolean hoards(StudyCase studyCase, Measures measures) {
        return measures.paths(Lever.WORKING_STOCK_FACTOR).keySet().stream()
                .map(storage -> studyCase.market().storages().get(storage).node())
                .map(node -> studyCase.market().nodes().get(node).region())
                .anyMatch(region -> studyCase.setup().parties().stream().anyMatch(party -> party.contains(region)));
    }

    /// The case in which holders in the parties' countries want a multiple of their working stock while the scenario
    /// lasts.
    static StudyCase hoarding(StudyCase studyCase, double multiple) {
        SortedMap<Integer, Path> wanted = new TreeMap<>();
        for (int s = 0; s < studyCase.market().storages().size(); s++) {
            var region = studyCase
                    .market()
                    .nodes()
                    .get(studyCase.market().storages().get(s).node())
                    .region();
            if (studyCase.setup().parties().stream().anyMatch(party -> party.contains(region))) {
                wanted.put(s, Path.window(0, studyCase.setup().monthsReported(), multiple, 1));
            }
        }
        return studyCase.with(studyCase.mapped().with(measures -> measures.with(Lever.WORKING_STOCK_FACTOR, wanted)));
    }
}
