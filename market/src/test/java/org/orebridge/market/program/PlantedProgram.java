package org.orebridge.market.program;

import java.util.Random;

/// A random programme around an optimum that is planted first, so that the answer is known.
///
/// A point, multipliers and curvatures are drawn; costs and right-hand sides follow from the conditions of
/// optimality. Each column touches one block and at most its neighbour.
///
/// @param program what the solver sees
/// @param x the planted optimum
/// @param y its prices
record PlantedProgram(QuadraticProgram program, double[] x, double[] y) {

    /// @param blocks blocks in a chain
    /// @param rows rows a block
    /// @param columns columns a block
    /// @param decades how many powers of ten the columns' quantities span
    static PlantedProgram of(long seed, int blocks, int rows, int columns, int decades) {
        var random = new Random(seed);
        var builder = new QuadraticProgram.Builder();
        var y = new double[blocks * rows];
        for (int i = 0; i < y.length; i++) {
            builder.row(i / rows, 0);
            y[i] = 100 * random.nextGaussian();
        }
        var x = new double[blocks * columns];
        for (int j = 0; j < x.length; j++) {
            double size = Math.pow(10, decades * random.nextDouble());
            x[j] = column(builder, random, j / columns, j % columns, blocks, rows, y, size);
        }
        return new PlantedProgram(builder.build(), x, y);
    }

    private static double column(
            QuadraticProgram.Builder builder,
            Random random,
            int block,
            int index,
            int blocks,
            int rows,
            double[] y,
            double size) {
        double upper = random.nextBoolean() ? size : Double.POSITIVE_INFINITY;
        // At the lower bound, inside, at the upper bound; one inside on each row makes the prices unique.
        int place = index < rows ? 1 : random.nextInt(3);
        boolean atUpper = place == 2 && Double.isFinite(upper);
        double x = place == 0 ? 0 : atUpper ? size : size * (0.1 + 0.8 * random.nextDouble());
        // Inside, curvature makes the planted point the only one.
        double curvature = place == 0 || atUpper ? 0 : (1 + random.nextDouble()) / size;
        double multiplier = 1 + 10 * random.nextDouble();
        double slope = place == 0 ? multiplier : atUpper ? -multiplier : 0;
        int first = block * rows + (index < rows ? index : random.nextInt(rows));
        double a = 0.5 + random.nextDouble();
        int second = block + 1 < blocks && random.nextBoolean() ? first + rows : other(random, block, rows, first);
        double b = second == first ? 0 : -0.5 - random.nextDouble();
        builder.column(a * y[first] + b * y[second] + slope - curvature * x, curvature, 0, upper);
        builder.entry(first, a).addToRightHandSide(first, a * x);
        if (b != 0) {
            builder.entry(second, b).addToRightHandSide(second, b * x);
        }
        return x;
    }

    private static int other(Random random, int block, int rows, int first) {
        return rows == 1 ? first : block * rows + (first % rows + 1 + random.nextInt(rows - 1)) % rows;
    }
}
