package org.orebridge.workbench.cooperation.pacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Spread;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Stake;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Worth;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.study.Quantile;

/// What one pact brings everybody over several scenarios, draw by draw; a draw that failed in one scenario is
/// left out.
final class DrawnStakes {

    private final List<ValuedWorld> worlds;
    private final ScenarioWeights weights;
    private final List<List<Effect>> draws;

    /// @param drawn by scenario and draw
    DrawnStakes(List<ValuedWorld> worlds, ScenarioWeights weights, List<List<Optional<Effect>>> drawn) {
        this.worlds = List.copyOf(worlds);
        this.weights = weights;
        var complete = new ArrayList<List<Effect>>();
        for (int d = 0; d < drawn.getFirst().size(); d++) {
            int draw = d;
            List<Effect> effects = drawn.stream()
                    .map(scenario -> scenario.get(draw))
                    .flatMap(Optional::stream)
                    .toList();
            if (effects.size() == worlds.size()) {
                complete.add(effects);
            }
        }
        this.draws = List.copyOf(complete);
    }

    Worth with(Worth pact) {
        if (draws.isEmpty()) {
            return pact;
        }
        return new Worth(
                pact.clauses(),
                pact.formula(),
                pact.role(),
                with(pact.members(), Effect::gains),
                IntStream.range(0, pact.parties().size())
                        .mapToObj(i -> with(
                                pact.parties().get(i),
                                effect -> List.of(effect.gains().get(i))))
                        .toList(),
                with(pact.outsiders(), Effect::outsiders),
                with(pact.world(), effect -> List.of(effect.world())));
    }

    private Stake with(Stake stake, Function<Effect, List<Gain>> whose) {
        return new Stake(
                stake.player(),
                with(stake.welfare(), whose, Gain::welfare),
                with(stake.userLossAvoided(), whose, Gain::userLossAvoided),
                with(stake.valueAddedHigh(), whose, Gain::valueAddedHigh));
    }

    private Spread with(Spread central, Function<Effect, List<Gain>> whose, ToDoubleFunction<Gain> figure) {
        var expected = new double[draws.size()];
        double losses = 0;
        for (int d = 0; d < expected.length; d++) {
            double[] gains = Ranges.sums(draws.get(d), whose, figure);
            for (int s = 0; s < gains.length; s++) {
                expected[d] += weights.shares().get(s) * gains[s];
                losses += worlds.get(s).isLoss(gains[s]) ? weights.shares().get(s) : 0;
            }
        }
        return central.with(Quantile.band(expected), losses / expected.length);
    }
}
