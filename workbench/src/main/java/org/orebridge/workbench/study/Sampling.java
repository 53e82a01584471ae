package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.orebridge.reference.Parameter;
import org.orebridge.reference.Parameters;

/// Draws sets of parameters from their ranges, each from a triangle with its peak at the central value, and base years
/// within the uncertainty of their figures, all independent of each other.
///
/// A triangle says no more than the three numbers that a range gives. The draw of a number depends on the seed
/// and on its place alone, so draws can be worked on in any order.
public final class Sampling {

    private final Parameters central;
    private final List<String> keys;
    private final long seed;

    public Sampling(Parameters central, List<String> keys, long seed) {
        this.central = central;
        this.keys = List.copyOf(keys);
        this.seed = seed;
    }

    /// @param values parameters of the draw
    /// @param stockLevels where in its range each government stock lies, 0 to 1
    /// @param year seed of the base year
    public record Draw(Parameters values, List<Double> stockLevels, long year) {}

    /// @param index from 0
    /// @param stocks how many government stocks are drawn
    public Draw draw(int index, int stocks) {
        SplittableRandom random = random(index);
        Parameters values = central;
        for (String key : keys) {
            double u = random.nextDouble();
            Parameter parameter = central.parameter(key);
            if (parameter.high() > parameter.low()) {
                values = values.withDrawn(key, triangular(parameter, u));
            }
        }
        var levels = new ArrayList<Double>();
        for (int g = 0; g < stocks; g++) {
            levels.add(random.nextDouble());
        }
        return new Draw(values, levels, year(index));
    }

    /// Seed of a draw's base year, in a stream of its own: which parameters there are does not bear on it.
    ///
    /// @param index from 0
    long year(int index) {
        return random(index).split().nextLong();
    }

    private SplittableRandom random(int index) {
        return new SplittableRandom(seed * 1_000_003L + index);
    }

    static double triangular(Parameter parameter, double u) {
        double low = parameter.low();
        double high = parameter.high();
        double peak = Math.clamp(parameter.value(), low, high);
        double split = (peak - low) / (high - low);
        return u <= split
                ? low + Math.sqrt(u * (high - low) * (peak - low))
                : high - Math.sqrt((1 - u) * (high - low) * (high - peak));
    }
}
