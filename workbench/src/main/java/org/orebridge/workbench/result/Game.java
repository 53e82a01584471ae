package org.orebridge.workbench.result;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the parties' release rules were found at one change of belief: the rules weighed, the payoffs, and all
/// equilibria.
///
/// @param month from 1, from which on the rules hold
/// @param rules considered, by name
/// @param payoff what each party maximises, e.g. `national-welfare`
/// @param searchedAll whether every profile was tried
/// @param profiles those tried
/// @param against what payoffs are counted against, which is the first of the profiles
/// @param equilibria indices into the profiles, in their order; empty means that none was found
/// @param ties those of the equilibria in which some party is indifferent to another rule
/// @param chosen index of the profile that the way uses
/// @param choice why that one
/// @param bestForParties index of the profile with the highest sum of the parties' payoffs
public record Game(
        int month,
        List<String> rules,
        String payoff,
        boolean searchedAll,
        List<Profile> profiles,
        Against against,
        List<Integer> equilibria,
        List<Integer> ties,
        int chosen,
        Choice choice,
        int bestForParties) {

    public Game {
        rules = List.copyOf(rules);
        profiles = List.copyOf(profiles);
        equilibria = List.copyOf(equilibria);
        ties = List.copyOf(ties);
    }

    /// The profile that the way uses.
    public Profile taken() {
        return profiles.get(chosen);
    }

    /// Whether nobody gains by leaving the profile that the way uses.
    public boolean takesEquilibrium() {
        return equilibria.contains(chosen);
    }

    /// What payoffs are counted against.
    public enum Against {
        /// From this change of belief on nobody releases anything.
        NOBODY_RELEASING,
        /// The rules stay as they were.
        RULES_IN_FORCE
    }

    /// Why a profile was taken.
    public enum Choice {
        /// It is the only equilibrium.
        ONLY_EQUILIBRIUM,
        /// Of several equilibria it is the best for the parties jointly, so that alone is not made to look worse.
        BEST_EQUILIBRIUM,
        /// It was in force, and nobody gains by leaving it alone.
        STILL_EQUILIBRIUM,
        /// There is no equilibrium in pure rules; in this profile the party that would gain most by leaving gains
        /// least.
        LEAST_REGRET
    }

    /// One choice of rules by all parties.
    ///
    /// @param rules by party code
    /// @param payoffs USD by party code, against the first profile
    /// @param world USD, the sum over all regions, against the first profile
    public record Profile(SortedMap<String, String> rules, SortedMap<String, Double> payoffs, double world) {
        public Profile {
            rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
            payoffs = Collections.unmodifiableSortedMap(new TreeMap<>(payoffs));
        }

        /// USD, the sum over the parties.
        public double joint() {
            return payoffs.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
