package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;

/// A linear axis: values to pixels, with round ticks.
///
/// @param low value at the beginning
/// @param high value at the end
/// @param from pixel of the beginning
/// @param to pixel of the end
public record Scale(double low, double high, double from, double to) {

    public double at(double value) {
        return from + (value - low) / (high - low) * (to - from);
    }

    /// An axis that holds all values and begins and ends at round ones.
    public static Scale round(double low, double high, double from, double to) {
        double top = high > low ? high : low + 1;
        double step = step(low, top);
        return new Scale(Math.floor(low / step + 1e-9) * step, Math.ceil(top / step - 1e-9) * step, from, to);
    }

    /// Round values along the axis.
    public List<Double> ticks() {
        double step = step(low, high);
        List<Double> ticks = new ArrayList<>();
        for (long i = Math.round(Math.ceil(low / step - 1e-9)); i * step <= high + step * 1e-6; i++) {
            ticks.add(i * step);
        }
        return ticks;
    }

    /// How many decimals tell the ticks apart.
    public int decimals() {
        return Math.max(0, (int) -Math.floor(Math.log10(step(low, high)) + 1e-9));
    }

    /// 1, 2 or 5 times a power of ten, for three to five steps.
    private static double step(double low, double high) {
        double rough = (high - low) / 4;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double ratio = rough / power;
        return power * (ratio <= 1.0001 ? 1 : ratio <= 2.0001 ? 2 : ratio <= 5.0001 ? 5 : 10);
    }
}
