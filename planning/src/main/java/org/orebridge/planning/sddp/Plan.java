package org.orebridge.planning.sddp;

import java.util.List;

/// A plan for several stocks, with how good it is at least.
///
/// @param upper USD that no plan can exceed
/// @param lower USD that this plan brings: exact where all paths were followed, else the mean over sampled ones
/// @param standardError of the lower value; 0 where it is exact
/// @param gap (upper - lower) / upper
/// @param iterations paths sampled forward, each followed back
/// @param planes found
/// @param solves months solved
/// @param paths that the lower value rests on
/// @param stop why it was stopped
/// @param marginal USD/t that a further tonne of each stock is worth at the beginning
/// @param months what is expected in each month
public record Plan(
        double upper,
        double lower,
        double standardError,
        double gap,
        int iterations,
        int planes,
        long solves,
        long paths,
        Stop stop,
        List<Double> marginal,
        List<Expected> months) {

    public Plan {
        marginal = List.copyOf(marginal);
        months = List.copyOf(months);
    }

    /// Why it was stopped.
    public enum Stop {
        /// What lies between the bound and the plan is as small as was asked for.
        GAP_CLOSED,
        /// The bound no longer falls, and the plan's sampled value lies within two standard errors of it.
        WITHIN_SAMPLING,
        /// The bound no longer falls, and the plan's sampled value lies more than two standard errors below it.
        BOUND_STALLED,
        /// As many paths as were allowed.
        MOST_ITERATIONS
    }

    /// Means over all that may have come by then; what has ended counts with nothing released or bought.
    ///
    /// @param released t by stock
    /// @param bought t by stock
    /// @param left t by stock where it has not ended
    /// @param going probability that it has not ended before
    public record Expected(List<Double> released, List<Double> bought, List<Double> left, double going) {
        public Expected {
            released = List.copyOf(released);
            bought = List.copyOf(bought);
            left = List.copyOf(left);
        }
    }
}
