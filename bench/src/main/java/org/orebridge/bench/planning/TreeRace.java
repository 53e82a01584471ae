package org.orebridge.bench.planning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.orebridge.bench.market.Spent;
import org.orebridge.market.Belief;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.StudySetup;

/// China exports no gallium for nobody knows how long: one plan against all the ends, against plans that know
/// the end.
///
/// Market and release know no more than the month in either; every branch is followed to the last month.
final class TreeRace {

    private static final int MONTHS = 48;

    /// Months that the stop may last.
    private static final int[] ENDS = {7, 13, 19, 25, 37};

    private static final double[] PROBABILITIES = {0.3, 0.25, 0.2, 0.15, 0.1};

    private final Market market;
    private final int runs;

    private TreeRace(Market market, int runs) {
        this.market = market;
        this.runs = runs;
    }

    /// Korea's and Japan's stocks are shared, and released by the plan.
    static TreeRates run(int runs) {
        StudySetup setup = new MarketStudy()
                .setup(new Question(
                        "gallium-china-2023",
                        List.of("KOR", "JPN"),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        0,
                        0,
                        new TreeMap<>()));
        Market shared = setup.at(setup.parameters()).unfolding(Way.TOGETHER).market();
        return new TreeRace(shared, runs).raced();
    }

    private TreeRates raced() {
        WrittenProblem written = WrittenProblem.of(problem(unknown()));
        QuadraticProgram tree = written.program();
        List<QuadraticProgram> knowing = IntStream.of(ENDS)
                .mapToObj(end ->
                        WrittenProblem.of(problem(Belief.certain(stop(end)))).program())
                .toList();
        Timed plan = timed(tree);
        List<Timed> known = knowing.stream().map(this::timed).toList();
        Solution merged = new InteriorPointSolver().solve(MergedEnds.of(knowing, PROBABILITIES, ENDS));
        double worth = -plan.solution().objective();
        double foreseen = IntStream.range(0, ENDS.length)
                .mapToDouble(f -> -PROBABILITIES[f] * known.get(f).solution().objective())
                .sum();
        Spent mean = mean(known);
        return new TreeRates(
                MONTHS,
                written.cells(),
                tree.rows(),
                tree.columns(),
                plan.spent(),
                mean,
                plan.spent().cpuSeconds() / mean.cpuSeconds(),
                plan.solution().iterations(),
                plan.solution().residual(),
                Math.abs(worth + merged.objective()) / Math.abs(worth),
                foreseen - worth);
    }

    private static Spent mean(List<Timed> known) {
        return new Spent(
                known.stream()
                        .mapToDouble(t -> t.spent().cpuSeconds())
                        .average()
                        .orElseThrow(),
                known.stream()
                        .mapToDouble(t -> t.spent().wallSeconds())
                        .average()
                        .orElseThrow(),
                known.stream()
                        .mapToDouble(t -> t.spent().allocatedMegabytes())
                        .average()
                        .orElseThrow());
    }

    private record Timed(Solution solution, Spent spent) {}

    /// Twice to warm up, then the median, each time with a solver that keeps nothing.
    private Timed timed(QuadraticProgram program) {
        new InteriorPointSolver().solve(program);
        Solution solution = new InteriorPointSolver().solve(program);
        var spent = new ArrayList<Spent>();
        for (int run = 0; run < runs; run++) {
            spent.add(Spent.on(() -> new InteriorPointSolver().solve(program)).spent());
        }
        spent.sort(Comparator.comparingDouble(Spent::cpuSeconds));
        return new Timed(solution, spent.get(runs / 2));
    }

    private Problem problem(Belief belief) {
        return new Problem(
                market,
                belief,
                State.atRest(market),
                0,
                MONTHS,
                Collections.nCopies(market.stockpiles().size(), new ReleaseRule.Optimal()),
                Problem.Terminal.BASE_PRICE);
    }

    private Belief unknown() {
        return new Belief(IntStream.range(0, ENDS.length)
                .mapToObj(f -> new Belief.Future("ends after " + ENDS[f], PROBABILITIES[f], stop(ENDS[f])))
                .toList());
    }

    private Measures stop(int end) {
        var ceiling = new TreeMap<Integer, Path>();
        for (int a = 0; a < market.arcs().size(); a++) {
            int from = market.arcs().get(a).from();
            if (market.nodes().get(from).region().code().equals("CHN")) {
                ceiling.put(a, Path.window(0, end, 0, Double.POSITIVE_INFINITY));
            }
        }
        return Measures.NONE.with(Lever.ARC_CEILING, ceiling);
    }
}
