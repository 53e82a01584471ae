package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.PricePoint;
import org.orebridge.workbench.risk.MarketHistories.MarketHistory;
import org.orebridge.workbench.risk.MarketHistories.MarketMonth;
import org.orebridge.workbench.risk.SmelterCharges.ChargeOfYear;

/// The state of a mineral's market at the end of each year and in the last month, by its monthly price and by what
/// smelters are paid.
final class MarketFigures {

    private final List<PricePoint> months;
    private final List<ChargeOfYear> charges;
    private final MarketState.Weights weights;

    /// @param history prices of the mineral, months and years
    /// @param charges of its smelters, the oldest first
    /// @param weights of the composite
    MarketFigures(List<PricePoint> history, List<ChargeOfYear> charges, MarketState.Weights weights) {
        this.months =
                history.stream().filter(point -> point.period().length() > 4).toList();
        this.charges = List.copyOf(charges);
        this.weights = weights;
    }

    /// None where no month may be passed on and no charge is published.
    List<RiskFigure> list() {
        var figures = new ArrayList<RiskFigure>();
        for (ChargeOfYear charge : charges) {
            figures.add(ofCharge(Indicator.TREATMENT_CHARGE, charge, Score.of(charge.usdPerPayableTonne())));
            stress(charge.year())
                    .measured()
                    .ifPresent(score -> figures.add(ofCharge(Indicator.MARGIN_STRESS, charge, score)));
        }
        for (int month = 1; month <= months.size(); month++) {
            boolean last = month == months.size();
            if (last || months.get(month - 1).period().endsWith("-12")) {
                state(figures, months.subList(0, month), last);
            }
        }
        return figures;
    }

    /// Every month with its state; none where no month may be passed on.
    Optional<MarketHistory> history(MineralReference reference) {
        if (months.isEmpty()) {
            return Optional.empty();
        }
        PricePoint last = months.getLast();
        return Optional.of(new MarketHistory(
                reference.mineral(),
                reference.name(),
                last.form().id(),
                last.quotation(),
                last.source(),
                charges.stream().findFirst().map(ChargeOfYear::source),
                IntStream.rangeClosed(1, months.size())
                        .mapToObj(count -> month(months.subList(0, count)))
                        .toList()));
    }

    private MarketMonth month(List<PricePoint> past) {
        List<Double> prices = past.stream().map(PricePoint::usdPerTonne).toList();
        Optional<Double> stress = value(stress(year(past)));
        OptionalDouble margin = stress.map(OptionalDouble::of).orElse(OptionalDouble.empty());
        return new MarketMonth(
                past.getLast().period(),
                past.getLast().usdPerTonne(),
                value(MarketState.level(prices)),
                value(MarketState.volatility(prices)),
                value(MarketState.trend(prices)),
                stress,
                value(MarketState.composite(prices, weights, margin)));
    }

    private static Optional<Double> value(Score score) {
        return score.measured().map(Score.Measured::value);
    }

    private void state(List<RiskFigure> figures, List<PricePoint> past, boolean last) {
        List<Double> prices = past.stream().map(PricePoint::usdPerTonne).toList();
        int year = year(past);
        Optional<Score.Measured> stress = stress(year).measured();
        add(figures, past, last, Indicator.PRICE_LEVEL, MarketState.level(prices));
        add(figures, past, last, Indicator.PRICE_VOLATILITY, MarketState.volatility(prices));
        add(figures, past, last, Indicator.PRICE_TREND, MarketState.trend(prices));
        OptionalDouble margin =
                stress.isPresent() ? OptionalDouble.of(stress.get().value()) : OptionalDouble.empty();
        add(figures, past, last, Indicator.MARKET_STATE, MarketState.composite(prices, weights, margin));
    }

    /// Years before there is enough of a history are left out; the last month says why it has none.
    private static void add(
            List<RiskFigure> figures, List<PricePoint> past, boolean last, Indicator indicator, Score score) {
        if (last || score.measured().isPresent()) {
            PricePoint now = past.getLast();
            figures.add(RiskFigure.of(indicator, now.form().id(), year(past), score, List.of(now.source()))
                    .noting("%s to %s, %s".formatted(past.getFirst().period(), now.period(), now.quotation())));
        }
    }

    private static int year(List<PricePoint> past) {
        return Integer.parseInt(past.getLast().period().substring(0, 4));
    }

    /// By the charges up to a year; none where that year's is not published.
    private Score stress(int year) {
        List<ChargeOfYear> until =
                charges.stream().filter(charge -> charge.year() <= year).toList();
        return until.isEmpty() || until.getLast().year() != year
                ? Score.undefined("no treatment charge is published for the year")
                : MarketState.marginStress(
                        until.stream().map(ChargeOfYear::usdPerPayableTonne).toList());
    }

    private static RiskFigure ofCharge(Indicator indicator, ChargeOfYear charge, Score score) {
        return RiskFigure.of(indicator, charge.form(), charge.year(), score, List.of(charge.source()));
    }
}
