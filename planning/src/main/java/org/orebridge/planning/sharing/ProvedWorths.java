package org.orebridge.planning.sharing;

import java.util.Arrays;
import org.orebridge.planning.sharing.ProductionGame.Column;
import org.orebridge.planning.sharing.ProductionGame.Optimum;

/// What coalitions are worth, each planned only where the plan of a larger one does not tell it.
///
/// Where a coalition's plan moves nothing between some of its members and the others, these parts do the same
/// without each other, and its prices prove that neither could do better: prices are a reason why no plan
/// brings more. Such parts, and every coalition put together from them, are not planned. What is told this way
/// is within [#TOLERANCE] of what a plan of its own would say; asking for the largest first saves most.
public final class ProvedWorths implements Valuation {

    /// Share of all that a coalition has by which what is told of a part may be off. The gain is a small share
    /// of all that there is, down to a few ten-thousandths, and has to be right to a millionth.
    public static final double TOLERANCE = 1e-10;

    /// The same of what moves between two members and is left out; ten members make 45 pairs.
    private static final double NOTHING = TOLERANCE / 100;

    private final ProductionGame game;
    private final double[] alone;
    private final double[] worth; // by coalition; not a number until it is known
    private int planned;
    private int told;

    public ProvedWorths(ProductionGame game) {
        this.game = game;
        this.alone = game.alone();
        this.worth = new double[1 << game.players()];
        Arrays.fill(worth, Double.NaN);
        for (int i = 0; i < alone.length; i++) {
            worth[1 << i] = 0;
        }
    }

    /// Coalitions of two and more that were planned.
    public int planned() {
        return planned;
    }

    /// Coalitions of two and more that the plan of a larger one told.
    public int told() {
        return told;
    }

    @Override
    public double solve(int coalition) {
        if (Double.isNaN(worth[coalition])) {
            Optimum optimum = game.optimum(coalition);
            planned++;
            worth[coalition] = optimum.value() - CoalitionGame.sum(alone, coalition);
            tellParts(coalition, optimum);
        }
        return worth[coalition];
    }

    @Override
    public Worth bounds(int coalition) {
        return Double.isNaN(worth[coalition]) ? game.bounds(coalition) : Worth.solved(worth[coalition]);
    }

    private void tellParts(int coalition, Optimum optimum) {
        double stake = Math.abs(optimum.value());
        var moved = new Moved(optimum);
        int[] parts = moved.parts(coalition, NOTHING * stake);
        if (parts.length < 2) {
            return;
        }
        double high = game.earned(coalition, optimum.open(), optimum.prices());
        double off = Math.max(0, high - optimum.value()) + moved.between(parts);
        if (off > TOLERANCE * stake) {
            return;
        }
        double[] value = Arrays.stream(parts)
                .mapToDouble(part -> within(part, optimum) - CoalitionGame.sum(alone, part))
                .toArray();
        for (int some = 1; some < (1 << parts.length) - 1; some++) {
            tell(union(parts, some), CoalitionGame.sum(value, some));
        }
    }

    private void tell(int coalition, double value) {
        if (Double.isNaN(worth[coalition])) {
            worth[coalition] = value;
            told++;
        }
    }

    private static int union(int[] parts, int some) {
        int union = 0;
        for (int p = 0; p < parts.length; p++) {
            union |= (some >> p & 1) == 0 ? 0 : parts[p];
        }
        return union;
    }

    /// What the columns of a part's own bring in a plan, USD.
    private static double within(int part, Optimum optimum) {
        double value = 0;
        for (int j = 0; j < optimum.levels().length; j++) {
            Column column = optimum.open().get(j);
            double level = optimum.levels()[j];
            value += (column.needs() & ~part) == 0 ? (column.worth() - column.falls() * level / 2) * level : 0;
        }
        return value;
    }
}
