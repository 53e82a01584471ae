package org.orebridge.workbench.risk;

import org.orebridge.core.Share;
import org.orebridge.indicators.Score;
import org.orebridge.indicators.eu.SupplyRisk.Mitigation;
import org.orebridge.reference.CriticalityFactors;

/// Recycling and substitution of a mineral, with the range that an assumed substitution index leaves.
///
/// @param mitigation as published or assumed
/// @param least lowest plausible index as a share of the one taken, at most 1
/// @param most highest plausible one, at least 1
record EdgeRange(Mitigation mitigation, double least, double most) {

    static EdgeRange of(CriticalityFactors.Factors factors) {
        return new EdgeRange(
                new Mitigation(Share.of(factors.endOfLifeRecycling()), Share.of(factors.substitution())),
                factors.substitutionLow() / factors.substitution(),
                factors.substitutionHigh() / factors.substitution());
    }

    /// A risk that is proportional to the index, with the range that the index leaves.
    Score around(Score risk) {
        return risk.widenedBy(least, most);
    }
}
