package org.orebridge.workbench.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// How well one solve went.
///
/// @param way under which way of answering; empty for checks such as the base year without a shock
/// @param label what was solved, e.g. `belief from month 5`
/// @param status SOLVED, INACCURATE (accepted, with a warning) or FAILED
/// @param residual largest of the relative primal residual, dual residual and gap; empty where there is none
/// @param iterations steps of the interior point method
/// @param rows constraints
/// @param columns variables
/// @param welfareError relative difference between the sum of national welfare and the objective; empty where the
///   solve did not come so far
/// @param warnings in words
public record SolveRecord(
        Optional<Way> way,
        String label,
        String status,
        OptionalDouble residual,
        int iterations,
        int rows,
        int columns,
        OptionalDouble welfareError,
        List<String> warnings) {

    public SolveRecord {
        warnings = List.copyOf(warnings);
    }
}
