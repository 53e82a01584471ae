package org.orebridge.planning.sddp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.orebridge.market.program.InteriorPointSolver;

/// Stochastic dual dynamic programming for several stocks under a Markov disruption.
///
/// Forward: a path of states is sampled and the plan followed. Backward: at the stocks it led to, every state
/// of the month is solved, and the mean of their values and slopes is a plane above what stocks are worth. The
/// first month's value is the bound; the plan is followed along every path where they are few, else along
/// sampled ones.
///
/// Source: Pereira and Pinto 1991; Philpott and Guan 2008 on convergence.
public final class StochasticDual {

    /// Paths up to which the plan is followed along every one.
    private static final long FEW = 2_000;

    /// Paths sampled where there are more.
    private static final int SAMPLES = 400;

    /// Iterations between two looks at what the plan is worth.
    private static final int LOOK = 10;

    private final MarkovStocks stocks;
    private final double[] bounds;
    private final List<List<List<Plane>>> planes = new ArrayList<>();
    private final InteriorPointSolver solver = new InteriorPointSolver(1e-10, 150);
    private long solves;
    private int iterations;

    public StochasticDual(MarkovStocks stocks) {
        this.stocks = stocks;
        this.bounds = stocks.bounds();
        for (List<Month> states : stocks.months()) {
            List<List<Plane>> ofMonth = new ArrayList<>();
            states.forEach(_ -> ofMonth.add(new ArrayList<>()));
            planes.add(ofMonth);
        }
    }

    /// @param seed of the sampled paths
    /// @param most iterations
    /// @param gap share of the bound at which it is good enough
    /// @throws org.orebridge.market.Outcome.FailedSolve if a month is not found
    public Plan solve(long seed, int most, double gap) {
        var random = new SplittableRandom(seed);
        boolean few = stocks.paths(FEW + 1) <= FEW;
        double before = Double.POSITIVE_INFINITY;
        while (true) {
            for (int i = 0; i < LOOK && iterations < most; i++) {
                back(forward(random, iterations % 2 == 1));
                iterations++;
            }
            MonthSolution first = solved(0, stocks.first(), initial());
            boolean stalled = before - first.value() <= gap * size(first);
            before = first.value();
            boolean last = iterations >= most;
            if (few || stalled || last) {
                Plan plan = look(first, few, random.split(), gap, stalled);
                if (last || plan.stop() != Plan.Stop.MOST_ITERATIONS) {
                    return plan;
                }
            }
        }
    }

    private static double size(MonthSolution first) {
        return Math.max(1, Math.abs(first.value()));
    }

    private MonthSolution solved(int month, int state, double[] stock) {
        solves++;
        double bound = stocks.beta() * bounds[month + 1];
        return new MonthProgramme(
                        stocks.stores(),
                        stocks.month(month, state),
                        stock,
                        planes.get(month).get(state),
                        bound)
                .solve(solver);
    }

    private double[] initial() {
        return stocks.stores().stream().mapToDouble(Store::initial).toArray();
    }

    /// Stocks at the beginning of each month of a sampled path.
    ///
    /// @param onward whether to take only what goes on, each as likely, so that late months are seen too
    private List<double[]> forward(SplittableRandom random, boolean onward) {
        List<double[]> visited = new ArrayList<>();
        double[] stock = initial();
        int state = stocks.first();
        for (int t = 0; ; t++) {
            visited.add(stock);
            Month month = stocks.month(t, state);
            if (month.over()) {
                return visited;
            }
            stock = solved(t, state, stock).left();
            state = next(random, month, t + 1, onward);
        }
    }

    private int next(SplittableRandom random, Month month, int then, boolean onward) {
        var weight = new double[month.next().size()];
        Arrays.setAll(weight, s -> month.next().get(s));
        boolean goes = false;
        for (int s = 0; s < weight.length; s++) {
            goes |= weight[s] > 0 && !stocks.month(then, s).over();
        }
        for (int s = 0; onward && goes && s < weight.length; s++) {
            weight[s] = weight[s] > 0 && !stocks.month(then, s).over() ? 1 : 0;
        }
        double drawn = random.nextDouble() * Arrays.stream(weight).sum();
        int state = 0;
        for (int s = 0; s < weight.length; s++) {
            if (weight[s] > 0) {
                state = s;
                if (drawn < weight[s]) {
                    return s;
                }
                drawn -= weight[s];
            }
        }
        return state;
    }

    private void back(List<double[]> visited) {
        for (int t = visited.size() - 1; t > 0; t--) {
            double[] at = visited.get(t);
            List<Month> before = stocks.months().get(t - 1);
            var values = new MonthSolution[before.size()];
            for (int s = 0; s < before.size(); s++) {
                if (reached(before, s)) {
                    values[s] = solved(t, s, at);
                }
            }
            for (int s = 0; s < before.size(); s++) {
                if (!before.get(s).over()) {
                    planes.get(t - 1).get(s).add(plane(before.get(s), values, at));
                }
            }
        }
    }

    private static boolean reached(List<Month> before, int state) {
        return before.stream().anyMatch(month -> !month.over() && month.next().get(state) > 0);
    }

    private Plane plane(Month month, MonthSolution[] values, double[] at) {
        var slope = new double[at.length];
        double level = 0;
        for (int s = 0; s < values.length; s++) {
            double weight = stocks.beta() * month.next().get(s);
            if (weight > 0) {
                level += weight * values[s].value();
                for (int i = 0; i < at.length; i++) {
                    slope[i] += weight * values[s].slope()[i];
                }
            }
        }
        for (int i = 0; i < at.length; i++) {
            level -= slope[i] * at[i];
        }
        return new Plane(level, slope);
    }

    private Plan look(MonthSolution first, boolean few, SplittableRandom random, double gap, boolean stalled) {
        var followed = new Followed(stocks, this::solved);
        if (few) {
            followed.all();
        } else {
            followed.sampled(random, SAMPLES);
        }
        double apart = first.value() - followed.mean();
        double unsure = 2 * followed.standardError();
        Plan.Stop stop = Plan.Stop.MOST_ITERATIONS;
        if (apart + unsure <= gap * size(first)) {
            stop = Plan.Stop.GAP_CLOSED;
        } else if (!few && stalled) {
            stop = apart <= unsure ? Plan.Stop.WITHIN_SAMPLING : Plan.Stop.BOUND_STALLED;
        }
        return new Plan(
                first.value(),
                followed.mean(),
                followed.standardError(),
                apart / size(first),
                iterations,
                planes.stream().flatMap(List::stream).mapToInt(List::size).sum(),
                solves,
                few ? stocks.paths(FEW) : SAMPLES,
                stop,
                Arrays.stream(first.slope()).boxed().toList(),
                followed.months());
    }
}
