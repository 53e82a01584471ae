package org.orebridge.workbench.study;

import java.util.List;
import java.util.SortedMap;

/// What a shock does to everybody under one pact, against rest.
///
/// @param parties in the order of the question
/// @param outsiders all other regions of the market, in order of code
/// @param world all regions
/// @param rules release rules taken at each change of belief, by name of the stock
/// @param releasedTonnes t that left government stocks over all months, what was lent included
/// @param gap by how much parties and outsiders together differ from what the engine says of the world,
///   relative
public record PactValue(
        List<Figures> parties,
        List<Figures> outsiders,
        Figures world,
        List<SortedMap<String, String>> rules,
        double releasedTonnes,
        double gap) {

    public PactValue {
        parties = List.copyOf(parties);
        outsiders = List.copyOf(outsiders);
        rules = List.copyOf(rules);
    }

    /// What it does to one of them, USD over all months solved, discounted to month 1; never added.
    ///
    /// @param id party or region; empty for the world
    /// @param welfare change of national welfare by ownership
    /// @param fromAbroad of that, what plants abroad earn for its owners less what its plants earn for owners
    ///   abroad
    /// @param userLoss what users lose
    /// @param valueAddedLow value added lost by the lower bound
    /// @param valueAddedHigh by the upper bound
    public record Figures(
            String id,
            double welfare,
            double fromAbroad,
            double userLoss,
            double valueAddedLow,
            double valueAddedHigh) {}

    /// Sum of the parties' national welfare: what a pact is chosen by.
    public double joint() {
        return parties.stream().mapToDouble(Figures::welfare).sum();
    }
}
