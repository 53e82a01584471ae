package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.workbench.cooperation.Cooperation;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Checks;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.scenario.Project;
import org.orebridge.workbench.study.PactRuns;
import org.orebridge.workbench.study.Progress;

/// Pacts of one scenario, valued in both worlds.
final class ValuedCase {

    final PactRuns runs;
    final List<ValuedWorld> worlds;
    private final Clauses clauses;
    private final List<World> answers = new ArrayList<>();

    ValuedCase(PactRuns runs, PactTerms terms, Progress progress) {
        this.runs = runs;
        this.clauses = new Clauses(runs);
        this.worlds = Stream.of(false, true)
                .map(restricting -> new ValuedWorld(runs, restricting, clauses.usable(), progress))
                .toList();
        worlds.forEach(world -> answers.add(answer(world, terms)));
    }

    private static World answer(ValuedWorld world, PactTerms terms) {
        List<Pact> pacts = new ArrayList<>(world.candidates());
        var search = new SmallestPact(
                world.usable,
                terms.enough(),
                world.rounding,
                pacts.stream()
                        .map(pact -> new SmallestPact.Valued(
                                pact.clauses(), pact.effect().members()))
                        .toList(),
                subset -> world.effect(world.value(world.pact(subset))).members());
        world.ready(
                "other sets of clauses", search.open().stream().map(world::pact).toList());
        Optional<Smallest> smallest = search.find().map(found -> found.with(world.nobodyLoses(found.clauses())));
        search.added().forEach(subset -> pacts.add(world.pact(world.pact(subset), Role.LOOKED_AT)));
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
                whatIfs.answered(pacts, toBreak),
                world.restricting ? List.of() : whatIfs.captured());
    }

    /// @param weight share by which the scenario counts
    /// @param perYear how often it begins in a year, where that is known
    Case answer(double weight, Optional<Double> perYear) {
        return new Case(
                runs.scenario().name(),
                runs.scenario().title(),
                runs.scenario().mineral(),
                runs.scenario().months(),
                weight,
                perYear,
                runs.parties().stream().map(ValuedCase::player).toList(),
                clauses.states(),
                runs.projects().stream().map(ValuedCase::build).toList(),
                runs.exporters().stream().map(Region::code).toList(),
                answers,
                Optional.empty(),
                new Checks(worlds.stream().mapToDouble(ValuedWorld::gap).max().orElse(0), runs.replays()));
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
