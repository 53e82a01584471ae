package org.orebridge.bench.market;

import java.util.ArrayList;
import java.util.Comparator;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.Solution;

/// Times our solver on one programme: once to warm up, then until the median is a fair one.
final class OurTime {

    private static final int MOST_RUNS = 7;
    private static final int LEAST_RUNS = 3;

    /// Seconds after which no further run begins.
    private static final double ENOUGH = 10;

    private OurTime() {}

    /// @param solution what was found
    /// @param ours what it took
    record Timed(Solution solution, Race.Ours ours) {}

    static Timed of(QuadraticProgram program) {
        Solution solution = new InteriorPointSolver().solve(program);
        var runs = new ArrayList<Spent>();
        double wall = 0;
        while (runs.size() < LEAST_RUNS || (runs.size() < MOST_RUNS && wall < ENOUGH)) {
            // A new solver each time: it keeps nothing of what the run before worked out.
            Spent spent =
                    Spent.on(() -> new InteriorPointSolver().solve(program)).spent();
            runs.add(spent);
            wall += spent.wallSeconds();
        }
        runs.sort(Comparator.comparingDouble(Spent::cpuSeconds));
        return new Timed(
                solution,
                new Race.Ours(runs.get(runs.size() / 2), runs.size(), solution.iterations(), solution.residual()));
    }
}
