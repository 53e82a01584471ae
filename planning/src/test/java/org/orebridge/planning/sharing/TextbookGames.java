package org.orebridge.planning.sharing;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// Games whose solutions are published, and games drawn by a seed.
final class TextbookGames {

    private TextbookGames() {}

    static CoalitionGame game(int players, IntToDoubleFunction value) {
        return new CoalitionGame(names(players), value::applyAsDouble);
    }

    static List<String> names(int players) {
        return IntStream.range(0, players).mapToObj(i -> "P" + (i + 1)).toList();
    }

    /// A runway long enough for the largest of those who share it; what they pay counts below zero.
    static CoalitionGame airport(double... costs) {
        return game(
                costs.length,
                s -> -IntStream.range(0, costs.length)
                        .filter(i -> (s >> i & 1) != 0)
                        .mapToDouble(i -> costs[i])
                        .max()
                        .orElse(0));
    }

    /// What is left of an estate when all claims of the others are met.
    static CoalitionGame bankruptcy(double estate, double... claims) {
        double all = Arrays.stream(claims).sum();
        return game(claims.length, s -> Math.max(0, estate - (all - CoalitionGame.sum(claims, s))));
    }

    static CoalitionGame voting(double quota, double... votes) {
        return game(votes.length, s -> CoalitionGame.sum(votes, s) >= quota ? 1 : 0);
    }

    /// One left glove and two right ones; a pair is worth 1.
    static CoalitionGame gloves() {
        return game(3, s -> (s & 1) != 0 && s > 1 ? 1 : 0);
    }

    /// J lends to K and U out of a stock of 30 that is worth 30 each to itself.
    static CoalitionGame sharing() {
        double[] values = {0, 0, 0, 750, 0, 200, 0, 775};
        return CoalitionGame.of(List.of("J", "K", "U"), values);
    }

    /// Values from -1 to 9, whatever the coalition.
    static CoalitionGame random(int players, long seed) {
        var random = new Random(seed);
        var values = new double[1 << players];
        for (int s = 1; s < values.length; s++) {
            values[s] = 10 * random.nextDouble() - 1;
        }
        return CoalitionGame.of(names(players), values);
    }
}
