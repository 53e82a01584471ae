package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Checks;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.PactRuns;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// Values what the parties of a question can agree on, one thing at a time and together.
public final class PactStudy {

    private final MarketStudy study;

    public PactStudy(MarketStudy study) {
        this.study = study;
    }

    /// @param question its draws are not used: central values alone
    /// @throws org.orebridge.market.Outcome.FailedSolve if a solve fails: no pact is left out
    public Pacts answer(Question question, PactTerms terms, Progress progress) {
        progress.begin("reading the scenario and balancing the network", 0);
        List<Party> parties = study.setup(question).scenario().parties();
        CooperationStudy.requireNumber(parties.size());
        progress.begin("each party alone", 0);
        PactRuns runs = study.pacts(question);
        return new Pacts(runs.id(), terms.enough(), List.of(one(runs, progress)), Optional.empty(), List.of());
    }

    private static Case one(PactRuns runs, Progress progress) {
        var clauses = new Clauses(runs);
        var worlds = new ArrayList<World>();
        var valued = new ArrayList<ValuedWorld>();
        for (boolean restricting : new boolean[] {false, true}) {
            var world = new ValuedWorld(runs, restricting, clauses.usable(), progress);
            worlds.add(world.world());
            valued.add(world);
        }
        return new Case(
                runs.scenario().name(),
                runs.scenario().title(),
                runs.scenario().mineral(),
                1,
                runs.scenario().months(),
                runs.parties().stream().map(PactStudy::player).toList(),
                clauses.states(),
                worlds,
                new Checks(valued.stream().mapToDouble(ValuedWorld::gap).max().orElse(0), runs.replays()));
    }

    private static Cooperation.Player player(Party party) {
        return new Cooperation.Player(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList());
    }
}
