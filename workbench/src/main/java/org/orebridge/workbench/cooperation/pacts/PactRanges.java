package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import org.orebridge.workbench.result.Amount.Band;

/// Ranges of what a pact brings, from parameters, stocks and base years drawn from their ranges, with the
/// central case's release rules.
///
/// @param members all parties together
/// @param parties each, in the order asked for
/// @param outsiders all other regions together
public record PactRanges(Range members, List<Range> parties, Range outsiders, Range world)
        implements ByPlayer<PactRanges.Range> {

    public PactRanges {
        parties = List.copyOf(parties);
    }

    /// What somebody gains, USD.
    ///
    /// @param player id of a party; empty for several together
    /// @param valueAddedHigh value added not lost, by the upper bound
    /// @param chanceOfLoss share of the draws in which welfare falls by more than rounding
    public record Range(String player, Band welfare, Band userLossAvoided, Band valueAddedHigh, double chanceOfLoss) {}

    /// How many draws there are.
    ///
    /// @param asked for
    /// @param done of these; the others make no market or fail, and are left out
    public record Drawn(int asked, int done, long seed) {}
}
