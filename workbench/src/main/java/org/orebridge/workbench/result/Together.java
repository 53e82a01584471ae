package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// What acting together is worth to each party, against each alone.
///
/// @param gains one a party and alternative, in the order of the scenario's parties
/// @param aboutNothing for which alternatives together is worth about nothing, and why
public record Together(List<Gain> gains, List<Nothing> aboutNothing) {

    public Together {
        gains = List.copyOf(gains);
        aboutNothing = List.copyOf(aboutNothing);
    }

    /// Positive is better together, each figure apart.
    ///
    /// @param party region code
    /// @param against the alternative: (b) or (b')
    /// @param welfare USD of national welfare gained
    /// @param userLossAvoided USD that users lose less
    /// @param valueAddedSavedLow USD of value added at risk saved, thrifty bound
    /// @param valueAddedSavedHigh USD of value added at risk saved, rigid bound
    /// @param transferNeeded USD of welfare that the others would have to pay it so that it does not lose;
    ///   empty if it gains
    public record Gain(
            String party,
            Way against,
            Amount welfare,
            Amount userLossAvoided,
            Amount valueAddedSavedLow,
            Amount valueAddedSavedHigh,
            OptionalDouble transferNeeded) {}

    /// @param against the alternative
    /// @param reason why
    /// @param detail what more there is to say, in words
    public record Nothing(Way against, Reason reason, Optional<String> detail) {}

    /// Why together is worth about nothing.
    public enum Reason {
        /// Between partners who trade freely, metal goes where it is wanted anyway.
        PARTNERS_TRADE_FREELY,
        /// Neither holds a stock that could be shared.
        NO_STOCKS,
        /// The shock hardly reaches the parties.
        SHOCK_HARDLY_FELT,
        /// Each alone releases about as much, at about the same time.
        SAME_RELEASES,
        /// The partners hardly trade with each other, so that restricting it changes little.
        PARTNERS_HARDLY_TRADE,
        /// Another reason, said in the detail.
        OTHER
    }
}
