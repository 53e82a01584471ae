package org.orebridge.workbench.hindcast;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// What the engine makes of an event under one set of parameters, month by month from the start.
///
/// @param levels by series: the price over the price at rest, the charge in USD/dmt above the charge at rest,
///   or the volume over the volume at rest
/// @param staticIndex price over the price at rest by the static answer: share lost over elasticity
record Predicted(SortedMap<String, double[]> levels, double[] staticIndex) {

    Predicted {
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    /// The levels of a series.
    double[] of(String series) {
        double[] found = levels.get(series);
        if (found == null) {
            throw new IllegalArgumentException("Nothing is predicted of \"%s\".".formatted(series));
        }
        return found;
    }
}
