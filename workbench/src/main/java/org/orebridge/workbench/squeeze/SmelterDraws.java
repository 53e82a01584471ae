package org.orebridge.workbench.squeeze;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Quantile;
import org.orebridge.workbench.study.RelevantKeys;
import org.orebridge.workbench.study.Sampling;

/// What a question about smelters is answered under sets of parameters and base years drawn from their ranges.
///
/// @param count how many sets are drawn; 0 = the central values alone
/// @param seed of the draws
public record SmelterDraws(int count, long seed) {

    /// Ends of the band, as quantiles of the draws.
    static final double LOW = 0.1;

    static final double HIGH = 0.9;

    /// The central values alone.
    public static final SmelterDraws NONE = new SmelterDraws(0, 1);

    /// One answer a draw; a draw that makes no market or fails is left out.
    <T> List<T> each(SmelterMarket central, Function<SmelterMarket, T> answer, Progress progress) {
        var sampling =
                new Sampling(central.parameters(), RelevantKeys.drawn(central.copper(), central.parameters()), seed);
        var found = new @Nullable Object[count];
        IntStream.range(0, count).parallel().forEach(i -> {
            found[i] = attempt(() -> answer.apply(central.drawn(sampling.draw(i, 0))));
            progress.advance();
        });
        @SuppressWarnings("unchecked")
        List<T> done = (List<T>) Arrays.stream(found).filter(Objects::nonNull).toList();
        return done;
    }

    private static <T> @Nullable T attempt(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (Outcome.FailedSolve | NoMarketAtRest noMarket) {
            return null;
        }
    }

    /// A quantile of one figure over the draws.
    static <T> double quantile(List<T> drawn, double quantile, ToDoubleFunction<T> figure) {
        return Quantile.of(drawn.stream().mapToDouble(figure).toArray(), quantile);
    }
}
