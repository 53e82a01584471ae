package org.orebridge.planning.stockpile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;

/// What one more tonne is worth, by how many there are: piecewise linear and never rising.
///
/// Points (quantity, worth) in order; between them the worth falls in a line, at one quantity it may drop.
/// Beyond the last point the worth stays where it is for ever (`endless`), or no further tonne can be placed.
public final class MarginalValue {

    private final double[] quantities;
    private final double[] worths;
    private final boolean endless;

    private MarginalValue(double[] quantities, double[] worths, boolean endless) {
        this.quantities = quantities;
        this.worths = worths;
        this.endless = endless;
    }

    /// Every tonne is worth the same.
    ///
    /// @param worth USD/t
    public static MarginalValue flat(double worth) {
        return new MarginalValue(new double[] {0}, new double[] {worth}, true);
    }

    /// Through points, no further tonne than at the last.
    ///
    /// @param quantities t, from 0 on, not falling
    /// @param worths USD/t, not rising; same length
    public static MarginalValue through(double[] quantities, double[] worths) {
        if (quantities.length != worths.length || quantities.length == 0 || quantities[0] != 0) {
            throw new IllegalArgumentException(
                    "A curve has as many worths as quantities, the first at 0 t, found %d and %d.%nMaybe the first point was left out."
                            .formatted(quantities.length, worths.length));
        }
        for (int i = 1; i < quantities.length; i++) {
            if (!(quantities[i] >= quantities[i - 1]) || !(worths[i] <= worths[i - 1])) {
                throw new IllegalArgumentException(
                        "A further tonne is worth no more than the one before, found %s USD/t at %s t after %s USD/t at %s t.%nMaybe the points are out of order."
                                .formatted(worths[i], quantities[i], worths[i - 1], quantities[i - 1]));
            }
        }
        return new MarginalValue(quantities.clone(), worths.clone(), false);
    }

    /// A line.
    ///
    /// @param first worth of the first tonne, USD/t
    /// @param slope by which the worth falls, USD/t per t
    /// @param most t
    public static MarginalValue line(double first, double slope, double most) {
        return through(new double[] {0, most}, new double[] {first, first - slope * most});
    }

    /// Every worth by a function that keeps their order, e.g. discounted.
    public MarginalValue times(double factor) {
        return new MarginalValue(
                quantities, Arrays.stream(worths).map(w -> w * factor).toArray(), endless);
    }

    /// Every worth less a cost a tonne.
    public MarginalValue less(double cost) {
        return new MarginalValue(
                quantities, Arrays.stream(worths).map(w -> w - cost).toArray(), endless);
    }

    /// The same worths at quantities so many times as large, e.g. dollars instead of tonnes.
    public MarginalValue stretched(double factor) {
        return new MarginalValue(Arrays.stream(quantities).map(q -> q * factor).toArray(), worths, endless);
    }

    /// Worth of the tonne that comes last, USD/t; where the worth drops, that before the drop; minus infinity
    /// beyond the end.
    public double worth(double quantity) {
        if (quantity > last()) {
            return endless ? worths[worths.length - 1] : Double.NEGATIVE_INFINITY;
        }
        int i = 0;
        while (quantities[i] < quantity) {
            i++;
        }
        return i == 0 || quantities[i] == quantity
                ? worths[i]
                : between(i, (quantity - quantities[i - 1]) / (quantities[i] - quantities[i - 1]));
    }

    /// Worth of the next tonne, USD/t.
    private double next(double quantity) {
        if (quantity >= last()) {
            return endless ? worths[worths.length - 1] : Double.NEGATIVE_INFINITY;
        }
        int i = 0;
        while (quantities[i] <= quantity) {
            i++;
        }
        return between(i, (quantity - quantities[i - 1]) / (quantities[i] - quantities[i - 1]));
    }

    private double between(int right, double part) {
        return worths[right - 1] + part * (worths[right] - worths[right - 1]);
    }

    private double last() {
        return quantities[quantities.length - 1];
    }

    /// One line of the curve.
    ///
    /// @param width t; infinite where it goes on for ever
    /// @param first worth of its first tonne, USD/t
    /// @param slope by which the worth falls, USD/t per t
    public record Piece(double width, double first, double slope) {}

    /// The lines that the curve is made of, the most valuable first; what has no width is left out.
    public List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (int i = 1; i < worths.length; i++) {
            double width = quantities[i] - quantities[i - 1];
            if (width > 0) {
                pieces.add(new Piece(width, worths[i - 1], (worths[i - 1] - worths[i]) / width));
            }
        }
        if (endless) {
            pieces.add(new Piece(Double.POSITIVE_INFINITY, worths[worths.length - 1], 0));
        }
        return pieces;
    }

    /// How many tonnes are worth at least so much; infinite where all are.
    public double atLeast(double worth) {
        return reach(worth, w -> w >= worth);
    }

    /// How many tonnes are worth more than that.
    private double above(double worth) {
        return reach(worth, w -> w > worth);
    }

    private double reach(double worth, DoublePredicate enough) {
        if (!enough.test(worths[0])) {
            return 0;
        }
        for (int i = 1; i < worths.length; i++) {
            if (!enough.test(worths[i])) {
                double fall = worths[i - 1] - worths[i];
                return quantities[i - 1] + (worths[i - 1] - worth) / fall * (quantities[i] - quantities[i - 1]);
            }
        }
        return endless ? Double.POSITIVE_INFINITY : last();
    }

    /// What so many tonnes are worth together, USD.
    public double total(double quantity) {
        double total = 0;
        double from = 0;
        for (int i = 1; i < quantities.length && from < quantity; i++) {
            double to = Math.min(quantity, quantities[i]);
            if (to > from) {
                total += (to - from) * (next(from) + worth(to)) / 2;
                from = to;
            }
        }
        if (quantity > last()) {
            if (!endless) {
                throw new IllegalArgumentException(
                        "%s t cannot be placed, only %s t.%nMaybe more is released than the rate allows."
                                .formatted(quantity, last()));
            }
            total += (quantity - last()) * worths[worths.length - 1];
        }
        return total;
    }

    /// What a tonne is worth where each goes to the curve that values it most: quantities add up at each worth.
    public static MarginalValue alongQuantity(List<MarginalValue> curves) {
        var levels = new TreeSet<Double>(Collections.reverseOrder());
        curves.forEach(curve -> Arrays.stream(curve.worths).forEach(levels::add));
        var points = new ArrayList<double[]>();
        for (double level : levels) {
            add(points, sum(curves, curve -> curve.above(level)), level);
            double all = sum(curves, curve -> curve.atLeast(level));
            if (Double.isInfinite(all)) {
                return of(points, true);
            }
            add(points, all, level);
        }
        return of(points, false);
    }

    /// What a tonne is worth in the mean where one of the curves comes true: worths add up at each quantity.
    ///
    /// @param weights of the curves, e.g. probabilities
    public static MarginalValue alongWorth(List<MarginalValue> curves, double[] weights) {
        var breaks = new TreeSet<Double>();
        curves.forEach(curve -> Arrays.stream(curve.quantities).forEach(breaks::add));
        double end = curves.stream()
                .mapToDouble(curve -> curve.endless ? Double.POSITIVE_INFINITY : curve.last())
                .min()
                .orElseThrow();
        var points = new ArrayList<double[]>();
        for (double quantity : breaks.headSet(Math.min(end, Double.MAX_VALUE), true)) {
            add(points, quantity, weighted(curves, weights, curve -> curve.worth(quantity)));
            if (quantity < end) {
                add(points, quantity, weighted(curves, weights, curve -> curve.next(quantity)));
            }
        }
        return of(points, Double.isInfinite(end));
    }

    private static double sum(List<MarginalValue> curves, ToDoubleFunction<MarginalValue> part) {
        return curves.stream().mapToDouble(part).sum();
    }

    private static double weighted(List<MarginalValue> curves, double[] weights, ToDoubleFunction<MarginalValue> part) {
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * part.applyAsDouble(curves.get(i));
        }
        return sum;
    }

    /// Rounding must not let a curve rise, nor a quantity fall.
    private static void add(List<double[]> points, double quantity, double worth) {
        if (points.isEmpty()) {
            points.add(new double[] {quantity, worth});
            return;
        }
        double[] before = points.getLast();
        if (before[0] != quantity || before[1] != worth) {
            points.add(new double[] {Math.max(before[0], quantity), Math.min(before[1], worth)});
        }
    }

    private static MarginalValue of(List<double[]> points, boolean endless) {
        return new MarginalValue(
                points.stream().mapToDouble(point -> point[0]).toArray(),
                points.stream().mapToDouble(point -> point[1]).toArray(),
                endless);
    }
}
