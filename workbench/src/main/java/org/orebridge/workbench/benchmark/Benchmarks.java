package org.orebridge.workbench.benchmark;

import java.util.function.Consumer;
import org.orebridge.workbench.study.Progress;

/// Measures the program: how fast the engine is, whether anything makes it answer wrongly, how fast the server
/// is.
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

    /// Reads a kept answer and a file without any work behind it from a server of its own, many at once.
    ///
    /// @param lines is told the result
    /// @return whether every reading was whole
    boolean server(ServerTerms terms, Consumer<String> lines, Progress progress);

    /// Imports a generated year of trade and draws national networks, beside DuckDB's own means.
    ///
    /// @param lines is told the result
    void data(DataTerms terms, Consumer<String> lines, Progress progress);

    /// Measures indicators of all countries, goods and years of generated tables, beside pandas.
    ///
    /// @param lines is told the result
    void indicators(IndicatorTerms terms, Consumer<String> lines, Progress progress);

    /// Times one plan against five possible ends against plans that know the end.
    ///
    /// @param lines is told the result
    /// @return whether the plan is the best one by another way of writing it too
    boolean planning(PlanningTerms terms, Consumer<String> lines, Progress progress);
}
