package org.orebridge.workbench.risk;

import java.util.List;
import java.util.function.Function;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.PricePoint;

/// The state of a mineral's market by its monthly price.
final class MarketFigures {

    private final List<PricePoint> months;
    private final MarketState.Weights weights;

    /// @param history prices of the mineral, months and years
    /// @param weights of the composite
    MarketFigures(List<PricePoint> history, MarketState.Weights weights) {
        this.months =
                history.stream().filter(point -> point.period().length() > 4).toList();
        this.weights = weights;
    }

    /// None where no month may be passed on.
    List<RiskFigure> list() {
        if (months.isEmpty()) {
            return List.of();
        }
        return List.of(
                figure(Indicator.PRICE_LEVEL, MarketState::level),
                figure(Indicator.PRICE_VOLATILITY, MarketState::volatility),
                figure(Indicator.PRICE_TREND, MarketState::trend),
                figure(Indicator.MARKET_STATE, prices -> MarketState.composite(prices, weights)));
    }

    private RiskFigure figure(Indicator indicator, Function<List<Double>, Score> measure) {
        PricePoint last = months.getLast();
        return RiskFigure.of(
                        indicator,
                        last.form().id(),
                        Integer.parseInt(last.period().substring(0, 4)),
                        measure.apply(
                                months.stream().map(PricePoint::usdPerTonne).toList()),
                        List.of(last.source()))
                .noting("%s to %s, %s".formatted(months.getFirst().period(), last.period(), last.quotation()));
    }
}
