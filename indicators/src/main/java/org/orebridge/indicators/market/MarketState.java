package org.orebridge.indicators.market;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.indicators.Score;

/// The state of a market as its price tells it: how high, how restless, and which way.
///
/// The composite runs from 0 (calm and cheap by its own history) to 100; its weights are data and open, and it
/// is a description, not a forecast.
public final class MarketState {

    /// Months of history that a level is judged against.
    public static final int HISTORY = 120;

    private static final int YEAR = 12;
    private static final int TREND = 6;
    private static final int LEAST_CHARGES = 5;

    private MarketState() {}

    /// How much each part weighs in the composite; the parts are 0 to 1 each.
    ///
    /// @param level of the percentile of today's price
    /// @param volatility of the percentile of today's volatility
    /// @param trend of the percentile of the last six months' change
    /// @param margin of the percentile of what smelters are paid, the least standing at 1; left out where nobody
    ///   publishes a charge
    public record Weights(double level, double volatility, double trend, double margin) {

        /// No study says that one part tells more than another, so none does here.
        public static final Weights EQUAL = new Weights(1, 1, 1, 1);

        public Weights {
            if (!(level >= 0 && volatility >= 0 && trend >= 0 && margin >= 0) || !(level + volatility + trend > 0)) {
                throw new IllegalArgumentException(
                        "Weights are not below zero, and those of the price not all zero, found %s, %s, %s, %s.%nMaybe one was left out."
                                .formatted(level, volatility, trend, margin));
            }
        }
    }

    /// What part of the last ten years' months was cheaper than the last one, ties half; 0 to 1.
    ///
    /// @param prices by month, the last one today's, all above zero
    public static Score level(List<Double> prices) {
        return prices.size() < 2 * YEAR ? tooShort(prices) : Score.of(rank(window(prices), prices.getLast()));
    }

    /// Standard deviation of the last twelve monthly changes of the logarithm, times the root of twelve: per
    /// year.
    public static Score volatility(List<Double> prices) {
        return prices.size() <= YEAR ? tooShort(prices) : Score.of(volatilityAt(prices, prices.size() - 1));
    }

    /// Change of the logarithm over the last six months; 0.1 is about a tenth up.
    public static Score trend(List<Double> prices) {
        return prices.size() <= TREND ? tooShort(prices) : Score.of(trendAt(prices, prices.size() - 1));
    }

    /// How far what smelters are paid has fallen, by its own history: 1 where it never was as low; 0 to 1.
    ///
    /// @param charges treatment and refining charge by year, the last one today's; any one unit
    public static Score marginStress(List<Double> charges) {
        return charges.size() < LEAST_CHARGES
                ? Score.undefined("%d years of treatment charges are too few".formatted(charges.size()))
                : Score.of(1
                        - rank(charges.stream().mapToDouble(Double::doubleValue).toArray(), charges.getLast()));
    }

    /// Level, volatility and trend, each as its percentile in its own history, weighted; 0 to 100.
    public static Score composite(List<Double> prices, Weights weights) {
        return composite(prices, weights, OptionalDouble.empty());
    }

    /// The same with the stress of smelters' margin, where it is known.
    ///
    /// @param marginStress 0 to 1
    public static Score composite(List<Double> prices, Weights weights, OptionalDouble marginStress) {
        if (prices.size() < 3 * YEAR) {
            return tooShort(prices);
        }
        int last = prices.size() - 1;
        int first = Math.max(YEAR, prices.size() - HISTORY);
        double[] volatilities = new double[prices.size() - first];
        double[] trends = new double[prices.size() - first];
        for (int month = first; month <= last; month++) {
            volatilities[month - first] = volatilityAt(prices, month);
            trends[month - first] = trendAt(prices, month);
        }
        double margin = marginStress.isPresent() ? weights.margin() : 0;
        double sum = weights.level() + weights.volatility() + weights.trend() + margin;
        double weighted = weights.level() * rank(window(prices), prices.getLast())
                + weights.volatility() * rank(volatilities, volatilities[last - first])
                + weights.trend() * rank(trends, trends[last - first])
                + margin * marginStress.orElse(0);
        return Score.of(100 * weighted / sum);
    }

    private static Score tooShort(List<Double> prices) {
        return Score.undefined("%d months of prices are too few".formatted(prices.size()));
    }

    private static double[] window(List<Double> prices) {
        return prices.subList(Math.max(0, prices.size() - HISTORY), prices.size()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private static double rank(double[] history, double today) {
        double below = Arrays.stream(history).filter(value -> value < today).count();
        double ties = Arrays.stream(history).filter(value -> value == today).count();
        return (below + ties / 2) / history.length;
    }

    private static double volatilityAt(List<Double> prices, int month) {
        double[] changes = new double[YEAR];
        for (int i = 0; i < YEAR; i++) {
            changes[i] = Math.log(prices.get(month - i) / prices.get(month - i - 1));
        }
        double mean = Arrays.stream(changes).average().orElseThrow();
        double squares =
                Arrays.stream(changes).map(c -> (c - mean) * (c - mean)).sum();
        return Math.sqrt(squares / (YEAR - 1) * YEAR);
    }

    private static double trendAt(List<Double> prices, int month) {
        return Math.log(prices.get(month) / prices.get(month - TREND));
    }
}
