package org.orebridge.workbench.observed;

import java.util.Optional;
import org.orebridge.market.Outcome;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.network.DataQuality;
import org.orebridge.workbench.network.SupplyNetwork;

/// How good the figures of a mineral's balanced year are.
///
/// @param grade A is best, D poorest
/// @param measures that it follows from
public record Quality(String grade, DataQuality measures) {

    /// @return empty where the base year cannot be balanced
    static Optional<Quality> of(MineralReference mineral, Parameters parameters) {
        try {
            DataQuality measures = DataQuality.of(SupplyNetwork.of(mineral, mineral.baseYear(), parameters), mineral);
            return Optional.of(new Quality(measures.grade().name(), measures));
        } catch (IllegalArgumentException | Outcome.FailedSolve unbalanced) {
            return Optional.empty();
        }
    }
}
