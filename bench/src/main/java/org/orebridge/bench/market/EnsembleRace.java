package org.orebridge.bench.market;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Sampling;

/// Times many draws of one mineral's parameters, calibrated and solved as draws of an answer are, on one thread and on
/// two.
final class EnsembleRace {

    /// Draws where little time is to be taken.
    static final int FEW = 40;

    /// The mineral whose solve is the smallest.
    private static final String MINERAL = "gallium";

    private static final double AIM = 1.8;
    private static final int WARM_UP = 10;

    private final RealMarket market;
    private final Sampling sampling;
    private final int draws;
    private final Progress progress;

    EnsembleRace(long seed, int draws, Progress progress) {
        market = RealMarket.of(Objects.requireNonNull(RealMarket.SCENARIOS.get(MINERAL)));
        sampling = market.sampling(seed);
        this.draws = draws;
        this.progress = progress;
    }

    /// @param mineral whose parameters were drawn
    /// @param draws how many
    /// @param left draws that gave no answer and were left out
    /// @param oneThread seconds of wall time
    /// @param twoThreads the same on two
    /// @param ratio of the two
    /// @param aim for it
    record Times(String mineral, int draws, int left, double oneThread, double twoThreads, double ratio, double aim) {

        List<String> lines() {
            return List.of(String.format(
                    Locale.ROOT,
                    "ensemble: %d draws of %s; one thread %.1f s, two threads %.1f s wall: %.2f times as fast (aim %.1f); %d draws without an answer",
                    draws,
                    mineral,
                    oneThread,
                    twoThreads,
                    ratio,
                    aim,
                    left));
        }
    }

    Times run() {
        progress.begin("ensemble, warming up", 0);
        solveAll(1, Math.min(WARM_UP, draws), new AtomicInteger());
        var left = new AtomicInteger();
        progress.begin("ensemble on one thread", draws);
        double one = solveAll(1, draws, left);
        progress.begin("ensemble on two threads", draws);
        double two = solveAll(2, draws, new AtomicInteger());
        return new Times(MINERAL, draws, left.get(), one, two, one / two, AIM);
    }

    /// Seconds of wall time.
    private double solveAll(int threads, int count, AtomicInteger left) {
        var equilibrium = new Equilibrium(new InteriorPointSolver(1e-8, 150));
        var next = new AtomicInteger();
        long started = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            var workers = IntStream.range(0, threads)
                    .<Future<?>>mapToObj(t -> pool.submit(() -> {
                        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
                            left.addAndGet(solve(equilibrium, i) ? 0 : 1);
                            progress.advance();
                        }
                    }))
                    .toList();
            workers.forEach(EnsembleRace::await);
        }
        return (System.nanoTime() - started) * 1e-9;
    }

    private boolean solve(Equilibrium equilibrium, int draw) {
        try {
            return equilibrium.solve(market.drawn(sampling, draw)) instanceof Outcome.Solved;
        } catch (NoMarketAtRest impossible) {
            return false;
        }
    }

    private static void await(Future<?> worker) {
        try {
            worker.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A draw could not be solved.", e.getCause());
        }
    }
}
