package org.orebridge.workbench.study;

import java.util.Collections;
import java.util.List;
import org.orebridge.core.Party;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.scenario.Project;
import org.orebridge.workbench.scenario.ProjectMapping;
import org.orebridge.workbench.scenario.Scenario;

/// What a pact makes of one case: what is done to trade, what is built, whose stocks are open, what is lent.
///
/// @param loans on what terms metal is lent
record PactScene(StudyCase studyCase, LoanTerms loans) {

    Scenario scenario() {
        return studyCase.setup().scenario();
    }

    List<Party> parties() {
        return studyCase.setup().parties();
    }

    /// All but the one that does not keep to the pact.
    List<Party> loyal(PactCase pact) {
        return parties().stream()
                .filter(party -> pact.defector().filter(party::equals).isEmpty())
                .toList();
    }

    List<ReleaseRule> none() {
        return Collections.nCopies(studyCase.market().stockpiles().size(), new ReleaseRule.None());
    }

    Unfolding unfolding(PactCase pact) {
        Market market = pact.opens()
                ? studyCase.market().withStockpiles(studyCase.partnerStocks().shared())
                : studyCase.market();
        return studyCase.unfolding(market, studyCase.mapped().with(measures -> done(pact, measures)));
    }

    /// Stocks that are lent under a pact, beside those that are kept as under the pact without loans.
    ///
    /// @param share of what is usable in each lot
    LentStocks lent(PactCase pact, double share) {
        return new LentStocks(
                studyCase, unfolding(pact).market(), loyal(pact), loans, pact.has(Clause.PLACE_SWAPS), share);
    }

    Unfolding unfolding(PactCase pact, LentStocks lent) {
        Market market = lent.market();
        return unfolding(pact).withMarket(market, State.atRest(market));
    }

    /// Joint projects in which all take part that have to, or that gave something when one left.
    List<Project> built(PactCase pact) {
        List<String> all = parties().stream().map(Party::id).toList();
        List<String> loyal = loyal(pact).stream().map(Party::id).toList();
        return scenario().projects().stream()
                .filter(project -> all.containsAll(project.parties()))
                .filter(project -> loyal.containsAll(project.parties()) || project.leadMonths() < pact.gone())
                .toList();
    }

    private Measures done(PactCase pact, Measures scenario) {
        Measures with = pact.has(Clause.JOINT_PROJECTS)
                ? new ProjectMapping(scenario(), studyCase.market(), studyCase.months()).with(scenario, built(pact))
                : scenario;
        return new PactMeasures(studyCase, pact).under(with);
    }
}
