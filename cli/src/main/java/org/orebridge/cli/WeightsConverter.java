package org.orebridge.cli;

import java.util.Map;
import java.util.TreeMap;
import org.orebridge.indicators.market.MarketState;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Weights of the parts of the state of a market, such as `level=2,margin=0`; a part that is not named weighs 1.
final class WeightsConverter implements ITypeConverter<MarketState.Weights> {

    @Override
    public MarketState.Weights convert(String text) {
        Map<String, Double> weights =
                new TreeMap<>(Map.of("level", 1.0, "volatility", 1.0, "trend", 1.0, "margin", 1.0));
        for (String part : text.split(",", -1)) {
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
        try {
            return new MarketState.Weights(
                    weights.getOrDefault("level", 1.0),
                    weights.getOrDefault("volatility", 1.0),
                    weights.getOrDefault("trend", 1.0),
                    weights.getOrDefault("margin", 1.0));
        } catch (IllegalArgumentException none) {
            throw new TypeConversionException(String.valueOf(none.getMessage()));
        }
    }

    private static TypeConversionException wrong(String part) {
        return new TypeConversionException(
                "\"%s\" is no weight.%nMaybe level=1,volatility=1,trend=1,margin=1 was meant.".formatted(part));
    }
}
