package org.orebridge.planning.sharing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.planning.sharing.ProductionGame.Optimum;
import org.orebridge.planning.sharing.ProductionGame.Start;

/// What coalitions are worth, each planned only where the plans of others do not tell it.
///
/// Prices of any kind bound a coalition's worth from above, because a price is a reason why no plan can bring
/// more; what its parts do each by itself bounds it from below. Where the two meet, nothing is planned:
///
/// - a plan that moves nothing between some of its members and the others tells what these parts are worth, and all
///   their unions;
/// - if one of these members leaves, what the others of its part do without it and what the other parts go on doing
///   is the best plan, as long as the prices of both leave nothing that would pay between them.
///
/// What is told this way is within [#TOLERANCE] of what a plan would say. Asking for the largest coalition
/// first saves most.
public final class ProvedWorths implements Valuation {

    /// Share of all that a coalition has by which what is told may be off. The gain is a small share of all
    /// that there is, down to a few ten-thousandths, and has to be right to a millionth.
    public static final double TOLERANCE = 1e-10;

    /// The same of what moves between two members and is left out; ten members make 45 pairs.
    private static final double NOTHING = TOLERANCE / 100;

    private final ProductionGame game;
    private final double[] alone;
    private final Crossings crossings;
    private final Map<Integer, Known> known = new TreeMap<>();
    private final Map<Integer, Start> starts = new TreeMap<>();
    private int planned;

    /// @param value USD, with what each has alone
    /// @param prices that prove it, one a row
    /// @param parts between which nothing moves
    private record Known(double value, double[] prices, int[] parts) {}

    public ProvedWorths(ProductionGame game) {
        this.game = game;
        this.alone = game.alone();
        this.crossings = new Crossings(game);
    }

    /// Coalitions of two and more that were planned.
    public int planned() {
        return planned;
    }

    /// Coalitions of two and more that are known without a plan of their own.
    public int told() {
        return (int) known.keySet().stream()
                        .filter(s -> Integer.bitCount(s) > 1)
                        .count()
                - planned;
    }

    @Override
    public double solve(int coalition) {
        return Integer.bitCount(coalition) == 1 ? 0 : gain(coalition, found(coalition));
    }

    private double gain(int coalition, Known found) {
        return found.value() - CoalitionGame.sum(alone, coalition);
    }

    @Override
    public Worth bounds(int coalition) {
        Known found = known.get(coalition);
        return found == null ? game.bounds(coalition) : Worth.solved(gain(coalition, found));
    }

    private Known found(int coalition) {
        for (int i = 0; i < alone.length && !known.containsKey(coalition); i++) {
            Known larger = (coalition >> i & 1) == 0 ? known.get(coalition | 1 << i) : null;
            if (larger != null && larger.parts().length > 1) {
                leave(coalition, i, larger);
            }
        }
        Known found = known.get(coalition);
        return found == null ? planned(coalition) : found;
    }

    /// A member leaves one of the parts of a coalition; the others may go on as they did.
    private void leave(int coalition, int member, Known larger) {
        int part = Arrays.stream(larger.parts())
                .filter(p -> (p >> member & 1) != 0)
                .findFirst()
                .orElseThrow();
        int left = part & ~(1 << member);
        int others = coalition & ~left;
        if (left == 0 || others == 0) {
            return;
        }
        Known one = found(left);
        Known rest = found(others);
        if (!known.containsKey(coalition) && !join(coalition, left, one, rest, larger.prices())) {
            join(coalition, left, one, rest, rest.prices());
        }
    }

    /// Takes two parts as they are if prices prove that together they bring no more.
    private boolean join(int coalition, int left, Known one, Known rest, double[] pricesOfRest) {
        double[] prices = crossings.merged(left, one.prices(), pricesOfRest);
        double value = one.value() + rest.value();
        double most = TOLERANCE * Math.abs(value);
        boolean proved = crossings.rents(coalition, left, prices, most) <= most
                && game.earned(coalition, game.open(coalition), prices) - value <= most;
        if (proved) {
            int[] parts = IntStream.concat(Arrays.stream(one.parts()), Arrays.stream(rest.parts()))
                    .toArray();
            known.put(coalition, new Known(value, prices, parts));
            tellUnions(parts, prices);
        }
        return proved;
    }

    private Known planned(int coalition) {
        Optimum optimum = game.optimum(coalition, larger(coalition));
        starts.put(coalition, optimum.start());
        planned += Integer.bitCount(coalition) > 1 ? 1 : 0;
        double stake = Math.abs(optimum.value());
        double[] lowest = crossings.lowest(optimum);
        double high = game.earned(coalition, optimum.open(), lowest);
        boolean holds = high - optimum.value() <= TOLERANCE * stake;
        double[] prices = holds ? lowest : optimum.prices();
        var moved = new Moved(optimum);
        int[] parts = moved.parts(coalition, NOTHING * stake);
        double off = Math.max(0, high - optimum.value()) + moved.between(parts);
        boolean apart = parts.length > 1 && holds && off <= TOLERANCE * stake;
        var found = new Known(optimum.value(), prices, apart ? parts : new int[] {coalition});
        known.put(coalition, found);
        if (apart) {
            for (int part : parts) {
                known.putIfAbsent(part, new Known(optimum.within(part), prices, new int[] {part}));
            }
            tellUnions(parts, prices);
        }
        return found;
    }

    /// Where the plans of coalitions with one member more were come by.
    private List<Start> larger(int coalition) {
        return IntStream.range(0, alone.length)
                .mapToObj(i -> coalition | 1 << i)
                .filter(starts::containsKey)
                .sorted(Comparator.comparingDouble(
                        s -> Objects.requireNonNull(known.get(s)).value()))
                .map(starts::get)
                .toList();
    }

    private void tellUnions(int[] parts, double[] prices) {
        for (int some = 1; some < (1 << parts.length) - 1; some++) {
            int chosen = some;
            int[] united = IntStream.range(0, parts.length)
                    .filter(p -> (chosen >> p & 1) != 0)
                    .map(p -> parts[p])
                    .toArray();
            double value = Arrays.stream(united)
                    .mapToDouble(part -> found(part).value())
                    .sum();
            known.putIfAbsent(Arrays.stream(united).sum(), new Known(value, prices, united));
        }
    }
}
