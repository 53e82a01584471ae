package org.orebridge.workbench.risk;

import java.util.Optional;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.CriticalityFactors;
import org.orebridge.reference.ExportControls;
import org.orebridge.reference.GovernanceEstimates;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.PriceHistory;
import org.orebridge.reference.ReportedOutput;
import org.orebridge.reference.YearlyImports;

/// What the indicators of supply risk are measured with, apart from balanced networks.
///
/// @param governance in the year that scores are measured with
/// @param estimates of all years
/// @param factors recycling and substitution
/// @param prices of past months and years
/// @param output what countries report to make and to have in reserve
/// @param imports of Korea and Japan over many years, by value
/// @param controls on exports
/// @param weights of the parts of the state of a market
/// @param published what others published by the same methods
record RiskSources(
        CountryGovernance governance,
        GovernanceEstimates estimates,
        CriticalityFactors factors,
        PriceHistory prices,
        ReportedOutput output,
        YearlyImports imports,
        ExportControls controls,
        MarketState.Weights weights,
        PublishedScores published) {

    /// What is inside this release.
    ///
    /// @param year that governance is not to be later than
    static RiskSources bundled(int year) {
        GovernanceEstimates estimates = GovernanceEstimates.bundled();
        return new RiskSources(
                CountryGovernance.notAfter(estimates, year),
                estimates,
                CriticalityFactors.bundled(),
                PriceHistory.bundled(),
                ReportedOutput.bundled(),
                YearlyImports.bundled(),
                ExportControls.bundled(),
                MarketState.Weights.EQUAL,
                PublishedScores.bundled());
    }

    RiskSources weighing(MarketState.Weights other) {
        return new RiskSources(governance, estimates, factors, prices, output, imports, controls, other, published);
    }

    Optional<EdgeRange> mitigation(MineralReference reference) {
        return factors.of(reference.mineral()).map(EdgeRange::of);
    }

    RelativePrices relativePrices() {
        return new RelativePrices(prices);
    }
}
