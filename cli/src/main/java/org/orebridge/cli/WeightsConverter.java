package org.orebridge.cli;

import org.orebridge.indicators.market.MarketState;
import org.orebridge.workbench.risk.MarketWeights;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Weights of the parts of the state of a market.
final class WeightsConverter implements ITypeConverter<MarketState.Weights> {

    @Override
    public MarketState.Weights convert(String text) {
        try {
            return MarketWeights.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new TypeConversionException(String.valueOf(wrong.getMessage()));
        }
    }
}
