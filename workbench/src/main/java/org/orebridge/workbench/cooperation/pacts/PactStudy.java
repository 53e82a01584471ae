package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Checks;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.scenario.Project;
import org.orebridge.workbench.scenario.Scenario;
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
        Scenario scenario = study.setup(question).scenario();
        CooperationStudy.requireNumber(scenario.parties().size());
        terms.leavings().forEach(leaving -> requireParty(leaving, scenario));
        progress.begin("each party alone", 0);
        PactRuns runs = study.pacts(question, terms.loans(), terms.hoarding());
        return new Pacts(runs.id(), terms.enough(), List.of(one(runs, terms, progress)), terms.assumptions());
    }

    /// Nobody leaves who is no party, nor when all is over, nor where what comes true is left open.
    private static void requireParty(PactTerms.Leaving leaving, Scenario scenario) {
        List<String> ids = scenario.parties().stream().map(Party::id).toList();
        boolean open = scenario.mode() == Scenario.Mode.TREE;
        if (open || !ids.contains(leaving.party()) || leaving.month() < 1 || leaving.month() >= scenario.months()) {
            throw new IllegalArgumentException(
                    "%s cannot leave %s after month %d: its parties are %s, its months %d%s.%nMaybe leave out --leave."
                            .formatted(
                                    leaving.party(),
                                    scenario.name(),
                                    leaving.month(),
                                    String.join(", ", ids),
                                    scenario.months(),
                                    open ? ", and it leaves its end open" : ""));
        }
    }

    private static Case one(PactRuns runs, PactTerms terms, Progress progress) {
        var clauses = new Clauses(runs);
        var worlds = new ArrayList<World>();
        double gap = 0;
        for (boolean restricting : new boolean[] {false, true}) {
            var world = new ValuedWorld(runs, restricting, clauses.usable(), progress);
            worlds.add(world(world, terms));
            gap = Math.max(gap, world.gap());
        }
        return new Case(
                runs.scenario().name(),
                runs.scenario().title(),
                runs.scenario().mineral(),
                runs.scenario().months(),
                runs.parties().stream().map(PactStudy::player).toList(),
                clauses.states(),
                runs.projects().stream().map(PactStudy::build).toList(),
                runs.exporters().stream().map(Region::code).toList(),
                worlds,
                new Checks(gap, runs.replays()));
    }

    private static World world(ValuedWorld world, PactTerms terms) {
        world.progress.begin(
                world.restricting ? "pacts, partners restricting each other" : "pacts, partners trading freely", 0);
        List<Pact> pacts = new ArrayList<>(world.singlesAndAll());
        var search = new SmallestPact(world, terms.enough(), pacts);
        Optional<Smallest> smallest = search.find();
        pacts.addAll(search.added());
        var whatIfs = new WhatIfs(world, terms);
        List<SortedSet<Clause>> toBreak = whatIfs.pactsToBreak(pacts, smallest);
        return new World(
                world.restricting,
                ValuedWorld.rules(world.alone),
                world.effect(world.runs.nobody(world.restricting)),
                pacts,
                smallest,
                whatIfs.broken(toBreak),
                whatIfs.left(toBreak),
                whatIfs.answered(pacts),
                world.restricting ? List.of() : whatIfs.captured());
    }

    private static Pacts.Build build(Project project) {
        return new Pacts.Build(
                project.id(),
                project.country().code(),
                project.activity(),
                project.leadMonths(),
                project.capexUsd(),
                List.copyOf(project.parties()));
    }

    private static Cooperation.Player player(Party party) {
        return new Cooperation.Player(
                party.id(),
                party.name(),
                party.members().stream().map(Region::code).toList());
    }
}
