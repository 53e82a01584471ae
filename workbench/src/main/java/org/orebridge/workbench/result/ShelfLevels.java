package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;

/// The answer with none, half and all of the surplus stock that accounting suggests: its size decides the level
/// of prices and unmet need, and no public series measures it.
///
/// @param way under which way of answering; its release rules are those of the central answer
/// @param cases in the order none, half, full
public record ShelfLevels(Way way, List<Case> cases) {

    public ShelfLevels {
        cases = List.copyOf(cases);
    }

    /// One size of the shelf.
    ///
    /// @param shelf which
    /// @param tonnes of surplus stock at rest in all regions together
    /// @param central whether it is that of the central answer
    /// @param failure why there is no answer; empty where there is one
    /// @param parties unmet need and prices of each, month by month
    public record Case(
            Shelf shelf, double tonnes, boolean central, Optional<String> failure, List<RegionResult> parties) {
        public Case {
            parties = List.copyOf(parties);
        }

        public Optional<RegionResult> region(String code) {
            return parties.stream().filter(party -> party.region().equals(code)).findFirst();
        }
    }
}
