package org.orebridge.workbench.result;

import java.util.List;
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
    /// @param causes why, each checked on figures; none where no reason that was looked for holds
    public record Nothing(Way against, List<Cause> causes) {
        public Nothing {
            causes = List.copyOf(causes);
        }
    }

    /// A reason that holds.
    ///
    /// @param reason which
    /// @param found the share that was found, 0 to 1
    /// @param limit the share up to which the reason holds
    public record Cause(Reason reason, double found, double limit) {}

    /// Why together may be worth about nothing.
    public enum Reason {
        /// No party holds a stock that could be shared.
        NO_STOCKS,
        /// The shock hardly reaches the parties: what users lose as a share of what they spend in a year.
        SHOCK_HARDLY_FELT,
        /// Each alone releases about as much at about the same time: the mean difference of what is left, as a share of
        /// the stock.
        SAME_RELEASES,
        /// Prices of the parties stay together anyway, as metal goes where it is wanted: the largest difference.
        PRICES_MOVE_TOGETHER,
        /// The partners hardly trade with each other: trade between them as a share of what they use.
        PARTNERS_HARDLY_TRADE,
        /// The restriction keeps back little of what they would trade: as a share of what they use.
        RESTRICTION_HARDLY_BINDS
    }
}
