package org.orebridge.workbench.benchmark;

import java.util.function.Consumer;
import org.orebridge.workbench.study.Progress;

/// Measures the engine: how fast it is, and whether anything makes it answer wrongly.
public interface Benchmarks {

    /// Times our solver against a second one.
    ///
    /// @param lines is told each result as soon as it is there
    void market(MarketTerms terms, Consumer<String> lines, Progress progress);

    /// Solves many random networks and judges each answer apart from the solver.
    ///
    /// @param lines is told each result as soon as it is there
    /// @return whether no wrong answer was given as a right one
    boolean stress(StressTerms terms, Consumer<String> lines, Progress progress);
}
