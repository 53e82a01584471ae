package org.orebridge.planning.sharing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What each coalition of some players is worth, worked out when it is first asked for and remembered.
///
/// For one thread.
public final class CoalitionGame {

    /// Most players: a coalition is a bit mask, and one bit is its sign.
    public static final int MOST_PLAYERS = 30;

    private final List<String> players;
    private final Valuation valuation;
    private final Map<Integer, Double> solved = new TreeMap<>();

    /// @param players their names, one to thirty
    /// @param valuation what coalitions are worth
    public CoalitionGame(List<String> players, Valuation valuation) {
        this.players = List.copyOf(players);
        this.valuation = valuation;
        if (players.isEmpty() || players.size() > MOST_PLAYERS) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "A game has 1 to %d players, found %d.%nMaybe a group can stand for its members.",
                    MOST_PLAYERS,
                    players.size()));
        }
        if (players.stream().distinct().count() < players.size()) {
            throw new IllegalArgumentException("A player stands twice in %s.".formatted(players));
        }
    }

    /// A game whose values are all known.
    ///
    /// @param values by bit mask, `2^n` of them; that of the empty coalition is 0
    public static CoalitionGame of(List<String> players, double[] values) {
        if (values.length != 1 << players.size() || values[0] != 0) {
            throw new IllegalArgumentException(
                    "%d players have %d coalitions with that of nobody, worth 0; found %d values, the first %s."
                            .formatted(players.size(), 1 << players.size(), values.length, values[0]));
        }
        double[] own = values.clone();
        return new CoalitionGame(players, coalition -> own[coalition]);
    }

    public List<String> players() {
        return players;
    }

    public int size() {
        return players.size();
    }

    /// The coalition of all.
    public int grand() {
        return (1 << players.size()) - 1;
    }

    /// What a coalition is worth; solved now unless it was before.
    public double value(int coalition) {
        if (coalition == 0) {
            return 0;
        }
        Double known = solved.get(coalition);
        if (known != null) {
            return known;
        }
        double value = valuation.solve(coalition);
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "The coalition %s is worth %s.%nMaybe its solve failed.".formatted(names(coalition), value));
        }
        solved.put(coalition, value);
        return value;
    }

    /// What is known of a coalition without solving anything.
    public Worth worth(int coalition) {
        if (coalition == 0) {
            return Worth.solved(0);
        }
        Double known = solved.get(coalition);
        return known == null ? valuation.bounds(coalition) : Worth.solved(known);
    }

    /// How many coalitions have been solved exactly.
    public int solvedCount() {
        return solved.size();
    }

    /// The largest value of a coalition without regard to its sign, all of them solved: what the game is about.
    double scale() {
        double most = 0;
        for (int s = 1; s <= grand(); s++) {
            most = Math.max(most, Math.abs(value(s)));
        }
        return most;
    }

    /// The players of a coalition, in the order of the game.
    public List<String> names(int coalition) {
        var names = new ArrayList<String>();
        for (int i = 0; i < players.size(); i++) {
            if ((coalition >> i & 1) != 0) {
                names.add(players.get(i));
            }
        }
        return names;
    }

    /// What shares add up to for a coalition.
    ///
    /// @param shares one a player
    public static double sum(double[] shares, int coalition) {
        double sum = 0;
        for (int i = 0; i < shares.length; i++) {
            sum += (coalition >> i & 1) == 0 ? 0 : shares[i];
        }
        return sum;
    }
}
