package org.orebridge.workbench.risk;

import java.util.Map;
import java.util.TreeMap;
import org.orebridge.indicators.market.MarketState;

/// Weights of the parts of the state of a market as a user writes them, such as `level=2,margin=0`.
public final class MarketWeights {

    private MarketWeights() {}

    /// A part that is not named weighs 1; nothing but blanks is equal weights.
    ///
    /// @throws IllegalArgumentException where a part is unknown, a weight is no number or below zero, or all of the
    ///   price's are zero
    public static MarketState.Weights parse(String text) {
        Map<String, Double> weights =
                new TreeMap<>(Map.of("level", 1.0, "volatility", 1.0, "trend", 1.0, "margin", 1.0));
        for (String part : text.isBlank() ? new String[0] : text.split(",", -1)) {
            String[] named = part.strip().split("=", -1);
            if (named.length != 2 || !weights.containsKey(named[0])) {
                throw wrong(part);
            }
            try {
                weights.put(named[0], Double.parseDouble(named[1]));
            } catch (NumberFormatException noNumber) {
                throw wrong(part);
            }
        }
        return new MarketState.Weights(
                weights.getOrDefault("level", 1.0),
                weights.getOrDefault("volatility", 1.0),
                weights.getOrDefault("trend", 1.0),
                weights.getOrDefault("margin", 1.0));
    }

    private static IllegalArgumentException wrong(String part) {
        return new IllegalArgumentException(
                "\"%s\" is no weight.%nMaybe level=1,volatility=1,trend=1,margin=1 was meant.".formatted(part));
    }
}
