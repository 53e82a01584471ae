package org.orebridge.workbench.stockpile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Party;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.workbench.cutoff.Hazard;
import org.orebridge.workbench.result.Amount.Band;
import org.orebridge.workbench.stockpile.StockpileResult.Holder;
import org.orebridge.workbench.stockpile.StockpileResult.MineralStock;
import org.orebridge.workbench.stockpile.StockpileResult.Ranges;
import org.orebridge.workbench.stockpile.StockpileResult.Size;
import org.orebridge.workbench.stockpile.StockpileResult.SizeRange;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Quantile;
import org.orebridge.workbench.study.Sampling;

/// One mineral's sizes and losses under sets of parameters, base years and rates of stops drawn from their
/// ranges, with the rules of release that are best in the central case.
///
/// A draw whose solve fails, or whose figures make no market, is left out and counted.
final class StockpileDraws {

    /// Keeps the stream of rates apart from that of parameters.
    private static final long RATES = 0x5eed;

    private final MineralTrials trials;
    private final StockpileTerms terms;
    private final List<Hazard> hazards;
    private final Sampling sampling;

    /// @param trials in which every size has been tried at central values
    /// @param hazards of the exporters, in their order
    StockpileDraws(MineralTrials trials, StockpileTerms terms, List<Hazard> hazards, Sampling sampling) {
        this.trials = trials;
        this.terms = terms;
        this.hazards = List.copyOf(hazards);
        this.sampling = sampling;
    }

    /// One holder in one draw.
    ///
    /// @param yearlyCost of holding, for each dollar of what is held
    private record Sample(List<Size> sizes, double yearlyCost) {

        double best(ToDoubleFunction<Size> loss) {
            return Curve.of(sizes, yearlyCost, loss).best().days();
        }

        double saved(int size) {
            return sizes.getFirst().userLoss() - sizes.get(size).userLoss();
        }
    }

    /// All holders in one draw, in their order.
    private record Draw(List<Sample> holders) {}

    MineralStock of(MineralStock central, Progress progress) {
        var found = new @Nullable Draw[terms.draws()];
        IntStream.range(0, terms.draws()).parallel().forEach(i -> {
            found[i] = sample(i);
            progress.advance();
        });
        var done = new ArrayList<Draw>();
        for (Draw draw : found) {
            if (draw != null) {
                done.add(draw);
            }
        }
        return done.isEmpty() ? central : central.with(ranges(central.holders(), done));
    }

    private @Nullable Draw sample(int index) {
        try {
            MineralTrials drawn = trials.drawn(sampling.draw(index, 0), rates(index));
            double yearlyCost = drawn.everybody().yearlyCost();
            var samples = new ArrayList<Sample>();
            for (Party party : terms.parties()) {
                samples.add(new Sample(drawn.alone(party), yearlyCost));
            }
            if (terms.parties().size() > 1) {
                samples.add(new Sample(drawn.together(), yearlyCost));
            }
            return new Draw(samples);
        } catch (Outcome.FailedSolve | NoMarketAtRest left) {
            return null;
        }
    }

    private List<Double> rates(int index) {
        var random = new SplittableRandom((terms.seed() ^ RATES) * 1_000_003L + index);
        return hazards.stream().map(hazard -> hazard.drawn(random)).toList();
    }

    private static List<Holder> ranges(List<Holder> holders, List<Draw> done) {
        return IntStream.range(0, holders.size())
                .mapToObj(h -> holders.get(h)
                        .with(ranges(
                                done.stream().map(draw -> draw.holders().get(h)).toList())))
                .toList();
    }

    private static Ranges ranges(List<Sample> draws) {
        List<Size> sizes = draws.getFirst().sizes();
        return new Ranges(
                draws.size(),
                band(draws, sample -> sample.best(Size::userLoss)),
                band(draws, sample -> sample.best(Size::welfareLoss)),
                IntStream.range(0, sizes.size())
                        .mapToObj(s -> range(sizes.get(s).days(), s, draws))
                        .toList());
    }

    private static SizeRange range(double days, int size, List<Sample> draws) {
        return new SizeRange(
                days,
                band(draws, sample -> sample.sizes().get(size).cost()),
                band(draws, sample -> sample.sizes().get(size).userLoss()),
                band(draws, sample -> sample.saved(size)),
                band(draws, sample -> sample.sizes().get(size).welfareLoss()));
    }

    private static Band band(List<Sample> draws, ToDoubleFunction<Sample> figure) {
        double[] values = draws.stream().mapToDouble(figure).toArray();
        return new Band(Quantile.of(values, 0.1), Quantile.of(values, 0.5), Quantile.of(values, 0.9));
    }
}
