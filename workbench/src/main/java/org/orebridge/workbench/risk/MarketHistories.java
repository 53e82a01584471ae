package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Optional;
import org.orebridge.indicators.market.MarketState;

/// The state of markets month by month: of every mineral whose monthly prices may be passed on.
///
/// @param weights of the parts of the state
/// @param markets in alphabetical order of their minerals
public record MarketHistories(MarketState.Weights weights, List<MarketHistory> markets) {

    public MarketHistories {
        markets = List.copyOf(markets);
    }

    /// @param mineral id
    /// @param name in English
    /// @param form that is quoted
    /// @param quotation which price it is, in words
    /// @param source id
    /// @param chargeSource id of the source of smelters' charges; empty where nobody publishes any
    /// @param months the oldest first, those included of which some parts have too short a history
    public record MarketHistory(
            String mineral,
            String name,
            String form,
            String quotation,
            String source,
            Optional<String> chargeSource,
            List<MarketMonth> months) {
        public MarketHistory {
            months = List.copyOf(months);
        }
    }

    /// One month; what has too short a history is empty.
    ///
    /// @param month e.g. `2026-05`
    /// @param usdPerTonne mean price, USD/t contained
    /// @param level percentile of the price in the ten years before, as far as they are at hand, 0 to 1
    /// @param volatility standard deviation of the last twelve changes of its logarithm, per year
    /// @param trend change of its logarithm over six months
    /// @param marginStress how low smelters' charge of the year is by its own history, 0 to 1
    /// @param state 0 to 100
    public record MarketMonth(
            String month,
            double usdPerTonne,
            Optional<Double> level,
            Optional<Double> volatility,
            Optional<Double> trend,
            Optional<Double> marginStress,
            Optional<Double> state) {}
}
