package org.orebridge.market.balance;

import java.util.Arrays;
import java.util.Optional;

/// The least move where it is known which quantities are held at their least: a linear system, `x = y + S^2 A'
/// (A S^2 A')^-1 (b - A y)`.
///
/// @param sums A
/// @param target the figures, y
/// @param deviation their standard deviations, s
/// @param stockChange what stays at each place, b
/// @param least what each quantity is at least
record Projection(PlaceSums sums, double[] target, double[] deviation, double[] stockChange, double[] least) {

    /// Rounds of holding and letting go after which the search is given up; few figures take more than five.
    private static final int ROUNDS = 40;

    /// Share of what is made and shipped at a place that may be left over there, in which many roundings add
    /// up.
    private static final double LEFT_OVER = 1e-9;

    /// @param quantities t a year
    /// @param worth what one more tonne at each place would be worth, as the multipliers of the sums say
    record Found(double[] quantities, double[] worth) {}

    /// @param free which quantities are not held at their least
    Found of(boolean[] free) {
        var x = new double[target.length];
        for (int j = 0; j < x.length; j++) {
            x[j] = free[j] ? target[j] : least[j];
        }
        var worth = new double[stockChange.length];
        for (int refinement = 0; refinement < 3; refinement++) {
            var missing = new double[stockChange.length];
            for (int i = 0; i < missing.length; i++) {
                missing[i] = stockChange[i] - sums.at(i, x);
            }
            double[] value = SymmetricSystem.solve(sums.gram(deviation, free), missing);
            for (int j = 0; j < x.length; j++) {
                if (free[j]) {
                    x[j] += deviation[j] * deviation[j] * sums.worth(j, value);
                }
            }
            for (int i = 0; i < value.length; i++) {
                worth[i] += value[i];
            }
        }
        return new Found(x, worth);
    }

    /// Holds what falls to its least and lets go what would rise from it, until nothing changes: the minimum,
    /// as the problem is strictly convex. Empty where that does not settle, or where the places do not add up.
    Optional<double[]> settled() {
        var free = new boolean[target.length];
        Arrays.fill(free, true);
        for (int round = 0; round < ROUNDS; round++) {
            Found found = of(free);
            boolean[] next = next(found, free);
            if (Arrays.equals(next, free)) {
                return addsUp(found.quantities()) ? Optional.of(found.quantities()) : Optional.empty();
            }
            free = next;
        }
        return Optional.empty();
    }

    private boolean[] next(Found found, boolean[] free) {
        var next = new boolean[free.length];
        for (int j = 0; j < next.length; j++) {
            double loose = free[j]
                    ? found.quantities()[j]
                    : target[j] + deviation[j] * deviation[j] * sums.worth(j, found.worth());
            next[j] = loose > least[j];
        }
        return next;
    }

    private boolean addsUp(double[] quantities) {
        for (int i = 0; i < stockChange.length; i++) {
            double size = Math.abs(stockChange[i]);
            for (int j = 0; j < quantities.length; j++) {
                size += Math.abs(sums.coefficient(i, j) * quantities[j]);
            }
            if (Math.abs(sums.at(i, quantities) - stockChange[i]) > LEFT_OVER * size) {
                return false;
            }
        }
        return true;
    }
}
