package org.orebridge.bench;

import java.util.function.Consumer;
import org.orebridge.bench.data.DataRun;
import org.orebridge.bench.indicators.IndicatorRun;
import org.orebridge.bench.market.MarketRace;
import org.orebridge.bench.planning.PlanningRun;
import org.orebridge.bench.server.ServerRun;
import org.orebridge.bench.stress.StressRun;
import org.orebridge.highs.HighsSolver;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.DataTerms;
import org.orebridge.workbench.benchmark.IndicatorTerms;
import org.orebridge.workbench.benchmark.MarketTerms;
import org.orebridge.workbench.benchmark.PlanningTerms;
import org.orebridge.workbench.benchmark.ServerTerms;
import org.orebridge.workbench.benchmark.StressTerms;
import org.orebridge.workbench.study.Progress;

/// The benchmarks, with HiGHS as the second solver.
public final class MarketBenchmarks implements Benchmarks {

    /// What HiGHS itself accepts as solved where nobody asks for more.
    private static final double USUAL_TOLERANCE = 1e-7;

    @Override
    public void market(MarketTerms terms, Consumer<String> lines, Progress progress) {
        new MarketRace(simplex(), terms, lines, progress).run();
    }

    @Override
    public boolean stress(StressTerms terms, Consumer<String> lines, Progress progress) {
        return new StressRun(simplex(), terms, lines, progress).run();
    }

    @Override
    public boolean server(ServerTerms terms, Consumer<String> lines, Progress progress) {
        return new ServerRun(terms, lines, progress).run();
    }

    @Override
    public void data(DataTerms terms, Consumer<String> lines, Progress progress) {
        new DataRun(terms, lines, progress).run();
    }

    @Override
    public void indicators(IndicatorTerms terms, Consumer<String> lines, Progress progress) {
        new IndicatorRun(terms, lines, progress).run();
    }

    @Override
    public boolean planning(PlanningTerms terms, Consumer<String> lines, Progress progress) {
        return new PlanningRun(terms, lines, progress).run();
    }

    /// On programmes of steps quicker than its interior point method with crossover.
    private static HighsSolver simplex() {
        return HighsSolver.load().with(HighsSolver.Method.SIMPLEX, USUAL_TOLERANCE);
    }
}
