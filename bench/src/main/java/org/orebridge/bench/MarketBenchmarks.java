package org.orebridge.bench;

import java.util.function.Consumer;
import org.orebridge.bench.market.MarketRace;
import org.orebridge.highs.HighsSolver;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.MarketTerms;
import org.orebridge.workbench.study.Progress;

/// The benchmarks, with HiGHS as the second solver.
public final class MarketBenchmarks implements Benchmarks {

    /// What HiGHS itself accepts as solved where nobody asks for more.
    private static final double USUAL_TOLERANCE = 1e-7;

    @Override
    public void market(MarketTerms terms, Consumer<String> lines, Progress progress) {
        // Simplex: on these programmes quicker than its interior point method with crossover.
        var rival = HighsSolver.load().with(HighsSolver.Method.SIMPLEX, USUAL_TOLERANCE);
        new MarketRace(rival, terms, lines, progress).run();
    }
}
