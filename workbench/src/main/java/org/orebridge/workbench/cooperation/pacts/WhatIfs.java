package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.Party;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.pacts.Pacts.Answered;
import org.orebridge.workbench.cooperation.pacts.Pacts.AtStrength;
import org.orebridge.workbench.cooperation.pacts.Pacts.Broken;
import org.orebridge.workbench.cooperation.pacts.Pacts.Captured;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Left;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.Role;
import org.orebridge.workbench.cooperation.pacts.Pacts.Smallest;
import org.orebridge.workbench.result.Clause;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.PactCase;
import org.orebridge.workbench.study.PactValue;

/// What becomes of pacts that are not kept or are answered, and of a release by one party alone.
final class WhatIfs {

    private final ValuedWorld world;
    private final PactTerms terms;

    WhatIfs(ValuedWorld world, PactTerms terms) {
        this.world = world;
        this.terms = terms;
    }

    /// Of all, and of the smallest pact that brings enough.
    List<SortedSet<Clause>> pactsToBreak(List<Pact> pacts, Optional<Smallest> smallest) {
        var sets = new LinkedHashSet<SortedSet<Clause>>();
        pacts.stream().filter(pact -> pact.role() == Role.ALL).forEach(pact -> sets.add(new TreeSet<>(pact.clauses())));
        smallest.ifPresent(pact -> sets.add(new TreeSet<>(pact.clauses())));
        return List.copyOf(sets);
    }

    List<Broken> broken(List<SortedSet<Clause>> pacts) {
        world.ready(
                "broken",
                pacts.stream()
                        .map(world::pact)
                        .flatMap(kept -> world.runs.parties().stream().map(kept::brokenBy))
                        .toList());
        var broken = new ArrayList<Broken>();
        for (SortedSet<Clause> clauses : pacts) {
            PactCase kept = world.pact(clauses);
            for (Party party : world.runs.parties()) {
                PactValue value = world.value(kept.brokenBy(party));
                broken.add(new Broken(
                        List.copyOf(clauses),
                        party.id(),
                        ValuedWorld.rules(value),
                        world.effect(value, world.value(kept)),
                        world.effect(value)));
            }
        }
        return broken;
    }

    /// Those who leave, from the first of the pacts.
    List<Left> left(List<SortedSet<Clause>> pacts) {
        return pacts.stream()
                .limit(1)
                .flatMap(clauses -> terms.leavings().stream().map(leaving -> left(clauses, leaving)))
                .toList();
    }

    private Left left(SortedSet<Clause> clauses, PactTerms.Leaving leaving) {
        Party party = world.runs.parties().stream()
                .filter(each -> each.id().equals(leaving.party()))
                .findFirst()
                .orElseThrow();
        PactCase kept = world.pact(clauses);
        PactValue value = world.runs.left(kept, party, leaving.month());
        return new Left(
                List.copyOf(clauses),
                party.id(),
                leaving.month(),
                world.effect(value, world.value(kept)),
                world.effect(value));
    }

    /// Every single clause, all and the smallest pact that is enough, answered in both ways; nothing where nobody
    /// restricts exports.
    ///
    /// @param ranged those that are answered as weakly and as strongly as is assumed possible, too
    List<Answered> answered(List<Pact> pacts, List<SortedSet<Clause>> ranged) {
        if (world.runs.exporters().isEmpty()) {
            return List.of();
        }
        List<List<Clause>> sets = pacts.stream()
                .filter(pact -> pact.role() == Role.SINGLE
                        || pact.role() == Role.ALL
                        || ranged.contains(new TreeSet<>(pact.clauses())))
                .map(Pact::clauses)
                .distinct()
                .toList();
        world.ready(
                "answered by the exporter",
                sets.stream()
                        .flatMap(clauses -> reactions(ranged.contains(new TreeSet<>(clauses)))
                                .map(each -> pact(clauses, each)))
                        .toList());
        return sets.stream()
                .flatMap(clauses -> Stream.of(terms.helpers(), terms.easing())
                        .map(reaction -> answered(clauses, reaction, ranged.contains(new TreeSet<>(clauses)))))
                .toList();
    }

    /// All that are valued for one pact.
    private Stream<ExporterReaction> reactions(boolean wide) {
        return Stream.of(terms.helpers(), terms.easing())
                .flatMap(reaction -> Stream.concat(
                        Stream.of(reaction), wide ? PactTerms.range(reaction.kind()).stream() : Stream.empty()));
    }

    private PactCase pact(List<Clause> clauses, ExporterReaction reaction) {
        return world.pact(new TreeSet<>(clauses)).answered(reaction);
    }

    private Answered answered(List<Clause> clauses, ExporterReaction reaction, boolean wide) {
        List<ExporterReaction> range = wide ? PactTerms.range(reaction.kind()) : List.of();
        return new Answered(
                clauses,
                reaction,
                effect(clauses, reaction),
                range.stream()
                        .map(each -> new AtStrength(each, effect(clauses, each)))
                        .toList());
    }

    private Effect effect(List<Clause> clauses, ExporterReaction reaction) {
        return world.effect(world.value(pact(clauses, reaction)));
    }

    /// What each party that holds something keeps of what its release brings the users of the world.
    List<Captured> captured() {
        PactValue nobody = world.runs.nobody(false);
        return world.runs.holders().stream()
                .map(party -> captured(party, nobody))
                .toList();
    }

    private Captured captured(Party party, PactValue nobody) {
        PactValue value = world.runs.onlyBy(party);
        Effect effect = world.effect(value, nobody);
        double own = effect.gains().stream()
                .filter(gain -> gain.player().equals(party.id()))
                .mapToDouble(Gain::userLossAvoided)
                .sum();
        double all = effect.world().userLossAvoided();
        return new Captured(
                party.id(), value.releasedTonnes(), own, all, all > 0 ? Optional.of(own / all) : Optional.empty());
    }
}
