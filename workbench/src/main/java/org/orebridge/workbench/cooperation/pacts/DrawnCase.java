package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Worth;
import org.orebridge.workbench.cooperation.pacts.Pacts.Case;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.cooperation.pacts.Pacts.Pact;
import org.orebridge.workbench.cooperation.pacts.Pacts.World;
import org.orebridge.workbench.study.PactCase;
import org.orebridge.workbench.study.PactValue;
import org.orebridge.workbench.study.Progress;

/// The pacts of one scenario that are shown, under many sets of parameters drawn from their ranges.
final class DrawnCase {

    private final ValuedCase scenario;
    private final int asked;
    private final long seed;
    private final List<PactCase> pacts = new ArrayList<>();
    private final List<Optional<List<PactValue>>> draws;

    /// @param answer the scenario's central values
    /// @param expected those over all scenarios, whose pacts are drawn too
    DrawnCase(ValuedCase scenario, Case answer, List<ExpectedPacts> expected, int asked, long seed, Progress progress) {
        this.scenario = scenario;
        this.asked = asked;
        this.seed = seed;
        var found = new TreeMap<String, PactCase>();
        for (int w = 0; w < scenario.worlds.size(); w++) {
            ValuedWorld world = scenario.worlds.get(w);
            Stream<PactCase> own = answer.worlds().get(w).shown().stream().map(pact -> pact(world, pact));
            Stream<PactCase> all = expected.isEmpty()
                    ? Stream.empty()
                    : expected.get(w).shown().stream().map(pact -> pact(world, pact));
            Stream.of(Stream.of(PactCase.of(world.restricting)), own, all)
                    .flatMap(each -> each)
                    .forEach(pact -> found.put(pact.toString(), pact));
        }
        pacts.addAll(found.values());
        draws = scenario.runs.drawn(pacts, asked, seed, progress);
        scenario.runs.forget();
    }

    /// The central answer with ranges.
    Case with(Case answer) {
        List<World> worlds = IntStream.range(0, answer.worlds().size())
                .mapToObj(w -> with(answer.worlds().get(w), scenario.worlds.get(w)))
                .toList();
        int done = (int) draws.stream().filter(Optional::isPresent).count();
        return answer.with(worlds, new PactRanges.Drawn(asked, done, seed));
    }

    private World with(World answer, ValuedWorld world) {
        List<Pact> shown = answer.shown();
        return answer.with(answer.pacts().stream()
                .map(pact -> shown.contains(pact) ? with(pact, world) : pact)
                .toList());
    }

    private Pact with(Pact pact, ValuedWorld world) {
        List<Effect> effects = effects(world, pact(world, pact)).stream()
                .flatMap(Optional::stream)
                .toList();
        return effects.isEmpty() ? pact : pact.with(Ranges.of(effects, world::isLoss));
    }

    /// What a pact of expectation brings here, by draw.
    List<Optional<Effect>> effects(ValuedWorld world, Worth pact) {
        return effects(world, pact(world, pact));
    }

    private List<Optional<Effect>> effects(ValuedWorld world, PactCase pact) {
        int alone = at(PactCase.of(world.restricting));
        int kept = at(pact);
        return draws.stream()
                .map(draw -> draw.map(values -> Gains.of(values.get(kept), values.get(alone))))
                .toList();
    }

    private int at(PactCase pact) {
        return pacts.stream().map(PactCase::toString).toList().indexOf(pact.toString());
    }

    private static PactCase pact(ValuedWorld world, Pact pact) {
        return world.pact(new TreeSet<>(pact.clauses()), pact.formula());
    }

    private static PactCase pact(ValuedWorld world, Worth pact) {
        return WeighedPacts.pact(world, new TreeSet<>(pact.clauses()), pact.formula());
    }
}
