package org.orebridge.workbench.cooperation.pacts;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.cooperation.pacts.Candidates.Candidate;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Spread;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Stake;
import org.orebridge.workbench.cooperation.pacts.ExpectedPacts.Worth;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;

/// What one pact brings everybody over several scenarios.
final class Stakes {

    private final List<ValuedWorld> worlds;
    private final ScenarioWeights weights;
    private final List<Effect> effects;

    /// @param effects one a scenario
    Stakes(List<ValuedWorld> worlds, ScenarioWeights weights, List<Effect> effects) {
        this.worlds = List.copyOf(worlds);
        this.weights = weights;
        this.effects = List.copyOf(effects);
    }

    Worth worth(Candidate candidate) {
        return new Worth(
                List.copyOf(candidate.clauses()),
                candidate.formula(),
                candidate.role(),
                stake("", Effect::gains),
                IntStream.range(0, effects.getFirst().gains().size())
                        .mapToObj(i -> stake(
                                effects.getFirst().gains().get(i).player(),
                                effect -> List.of(effect.gains().get(i))))
                        .toList(),
                stake("", Effect::outsiders),
                stake("", effect -> List.of(effect.world())));
    }

    private Stake stake(String player, Function<Effect, List<Gain>> whose) {
        return new Stake(
                player,
                spread(whose, Gain::welfare),
                spread(whose, Gain::userLossAvoided),
                spread(whose, Gain::valueAddedHigh));
    }

    private Spread spread(Function<Effect, List<Gain>> whose, ToDoubleFunction<Gain> figure) {
        double[] gains = effects.stream()
                .mapToDouble(effect ->
                        whose.apply(effect).stream().mapToDouble(figure).sum())
                .toArray();
        double expected = mean(s -> gains[s]);
        int least = IntStream.range(0, gains.length)
                .boxed()
                .min(Comparator.comparingDouble(s -> gains[s]))
                .orElseThrow();
        int most = IntStream.range(0, gains.length)
                .boxed()
                .max(Comparator.comparingDouble(s -> gains[s]))
                .orElseThrow();
        return new Spread(
                Arrays.stream(gains).boxed().toList(),
                expected,
                Math.sqrt(mean(s -> (gains[s] - expected) * (gains[s] - expected))),
                gains[least],
                worlds.get(least).runs.scenario().name(),
                gains[most],
                worlds.get(most).runs.scenario().name(),
                mean(s -> worlds.get(s).isLoss(gains[s]) ? 1 : 0),
                perYear(gains),
                Optional.empty(),
                Optional.empty());
    }

    private double mean(IntToDoubleFunction value) {
        return IntStream.range(0, worlds.size())
                .mapToDouble(s -> weights.shares().get(s) * value.applyAsDouble(s))
                .sum();
    }

    private Optional<Double> perYear(double[] gains) {
        return weights.perYear().stream().allMatch(Optional::isPresent)
                ? Optional.of(IntStream.range(0, gains.length)
                        .mapToDouble(s -> weights.perYear().get(s).orElse(0.0) * gains[s])
                        .sum())
                : Optional.empty();
    }
}
