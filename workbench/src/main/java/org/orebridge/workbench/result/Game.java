package org.orebridge.workbench.result;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the parties' release rules were found: the rules weighed, the payoffs, and all equilibria.
///
/// @param rules considered, by name
/// @param payoff what each party maximises, e.g. `national welfare`
/// @param searchedAll whether every profile was tried; otherwise best responses from `none`
/// @param profiles those tried
/// @param equilibria indices into the profiles, in their order; empty means that none was found
/// @param chosen index of the profile that the way uses
/// @param why that one was chosen
/// @param bestForParties index of the profile with the highest sum of the parties' payoffs
/// @param worldBound world payoff if stocks were released for the world's surplus: an upper bound
public record Game(
        List<String> rules,
        String payoff,
        boolean searchedAll,
        List<Profile> profiles,
        List<Integer> equilibria,
        Optional<Integer> chosen,
        String why,
        Optional<Integer> bestForParties,
        OptionalDouble worldBound) {

    public Game {
        rules = List.copyOf(rules);
        profiles = List.copyOf(profiles);
        equilibria = List.copyOf(equilibria);
    }

    /// One choice of rules by all parties.
    ///
    /// @param rules by party code
    /// @param payoffs USD by party code, against nobody releasing
    /// @param world USD, the sum over all regions, against nobody releasing
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
