package org.orebridge.workbench.result;

import java.util.OptionalDouble;

/// One parameter that the run rests on, with its range.
///
/// @param key e.g. `sector.batteries.elasticity`
/// @param value used in the central answer
/// @param low low end of its range; empty where it has none
/// @param high high end of its range
/// @param unit of the three
/// @param reason why
/// @param source where it comes from
/// @param overridden whether the user or the scenario set it
/// @param drawn whether the draws vary it
public record Assumption(
        String key,
        double value,
        OptionalDouble low,
        OptionalDouble high,
        String unit,
        String reason,
        String source,
        boolean overridden,
        boolean drawn) {}
