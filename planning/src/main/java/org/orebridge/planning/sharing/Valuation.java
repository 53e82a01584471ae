package org.orebridge.planning.sharing;

/// Works out what coalitions are worth, and says what can be said of them without working it out.
@FunctionalInterface
public interface Valuation {

    /// What a coalition is worth. Asked at most once a coalition, never of the empty one.
    ///
    /// @param coalition bit i for player i
    double solve(int coalition);

    /// What is known of a coalition without solving it; must hold, and may become narrower as others are solved.
    default Worth bounds(int coalition) {
        return Worth.UNKNOWN;
    }
}
