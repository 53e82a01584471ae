package org.orebridge.workbench.cooperation.pacts;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.orebridge.workbench.cooperation.Cooperation.Gain;
import org.orebridge.workbench.cooperation.pacts.PactRanges.Range;
import org.orebridge.workbench.cooperation.pacts.Pacts.Effect;
import org.orebridge.workbench.study.Quantile;

/// Ranges of what a pact brings everybody.
final class Ranges {

    private Ranges() {}

    /// @param effects one a draw, at least one
    /// @param isLoss whether a gain is below zero by more than rounding
    static PactRanges of(List<Effect> effects, DoublePredicate isLoss) {
        return new PactRanges(
                range("", effects, Effect::gains, isLoss),
                IntStream.range(0, effects.getFirst().gains().size())
                        .mapToObj(i -> range(
                                effects.getFirst().gains().get(i).player(),
                                effects,
                                effect -> List.of(effect.gains().get(i)),
                                isLoss))
                        .toList(),
                range("", effects, Effect::outsiders, isLoss),
                range("", effects, effect -> List.of(effect.world()), isLoss));
    }

    private static Range range(
            String player, List<Effect> effects, Function<Effect, List<Gain>> whose, DoublePredicate isLoss) {
        double[] welfare = sums(effects, whose, Gain::welfare);
        return new Range(
                player,
                Quantile.band(welfare),
                Quantile.band(sums(effects, whose, Gain::userLossAvoided)),
                Quantile.band(sums(effects, whose, Gain::valueAddedHigh)),
                Arrays.stream(welfare).filter(isLoss).count() / (double) effects.size());
    }

    static double[] sums(List<Effect> effects, Function<Effect, List<Gain>> whose, ToDoubleFunction<Gain> figure) {
        return effects.stream()
                .mapToDouble(effect ->
                        whose.apply(effect).stream().mapToDouble(figure).sum())
                .toArray();
    }
}
