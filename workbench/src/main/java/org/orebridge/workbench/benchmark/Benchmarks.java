package org.orebridge.workbench.benchmark;

import java.util.function.Consumer;
import org.orebridge.workbench.study.Progress;

/// Measures the engine.
public interface Benchmarks {

    /// Times our solver against a second one.
    ///
    /// @param lines is told each result as soon as it is there
    void market(MarketTerms terms, Consumer<String> lines, Progress progress);
}
