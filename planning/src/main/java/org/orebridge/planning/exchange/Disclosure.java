package org.orebridge.planning.exchange;

import java.util.List;

/// What was said while a plan was sought.
///
/// Each holder said one quantity a stage and round, and heard one price. Whoever reads the answers knows that a
/// stock holds at least what it would release on its longest branch. Where the price at the end of that branch
/// is above what a kept tonne can be worth and the rate is not reached, it holds no more: then the level is
/// told. Answers should go to the coordinator alone, and only the plan to the others.
///
/// @param rounds of prices and answers
/// @param figures that each holder said in a round
/// @param atLeast t that each holder's last answer shows it to hold
public record Disclosure(int rounds, int figures, List<Double> atLeast) {
    public Disclosure {
        atLeast = List.copyOf(atLeast);
    }

    /// Figures that each holder said in all.
    public long said() {
        return (long) rounds * figures;
    }
}
