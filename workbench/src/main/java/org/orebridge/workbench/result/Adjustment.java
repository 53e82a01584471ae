package org.orebridge.workbench.result;

import java.util.List;
import java.util.OptionalDouble;

/// How far the balance moved one figure so that all agree.
///
/// @param element what it is in words of the network, e.g. `trade cobalt-hydroxide COD > CHN`
/// @param inputs ids of the figures it rests on
/// @param given before, in the unit; empty where nothing was given
/// @param balanced after
/// @param unit of both
/// @param deviation standard deviation granted, as a share of the given figure
public record Adjustment(
        String element, List<String> inputs, OptionalDouble given, double balanced, String unit, double deviation) {

    public Adjustment {
        inputs = List.copyOf(inputs);
    }

    /// Share by which it was moved; empty where nothing, or zero, was given.
    public OptionalDouble moved() {
        return given.isPresent() && given.getAsDouble() != 0
                ? OptionalDouble.of(balanced / given.getAsDouble() - 1)
                : OptionalDouble.empty();
    }
}
