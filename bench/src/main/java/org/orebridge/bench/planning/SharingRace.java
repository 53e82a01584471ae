package org.orebridge.bench.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.orebridge.bench.market.Spent;
import org.orebridge.planning.sharing.AllocationGame;
import org.orebridge.planning.sharing.CoalitionGame;
import org.orebridge.planning.sharing.ProductionGame;
import org.orebridge.planning.sharing.ProvedWorths;
import org.orebridge.planning.sharing.Shapley;
import org.orebridge.workbench.study.Progress;

/// Exact Shapley values of pooled stocks in scenario after scenario, against planning every coalition from
/// scratch with the same solver, of which a random sample is timed.
final class SharingRace {

    private static final long SEED = 7;

    private final List<String> parties;
    private final SharingCases cases;
    private final int sample;

    /// @param sample coalitions of each scenario that are planned from scratch
    SharingRace(List<String> parties, int scenarios, int sample) {
        this.parties = parties;
        this.cases = new SharingCases(parties, scenarios);
        this.sample = sample;
    }

    /// @param lines is told each scenario as soon as it is done
    SharingRates run(Consumer<String> lines, Progress progress) {
        progress.begin("sharing in " + cases.size() + " scenarios", cases.size());
        var done = new ArrayList<SharingRates.Case>();
        for (int which = 0; which < cases.size(); which++) {
            AllocationGame game = cases.game(which);
            if (which == 0) {
                // To warm up, both alike.
                scratch(game.production(), new int[] {game.grand()});
            }
            done.add(raced(which, game));
            lines.accept(done.getLast().line());
            progress.advance();
        }
        return SharingRates.of(parties, done);
    }

    private record Shared(CoalitionGame game, double[] shares, ProductionGame production, ProvedWorths worths) {}

    private SharingRates.Case raced(int which, AllocationGame allocation) {
        int coalitions = allocation.grand() - parties.size();
        int[] sampled = sampled(allocation.grand(), new Random(SEED + which));
        Spent.Work<Shared> ours = Spent.on(() -> shared(allocation));
        ProductionGame fresh = allocation.production();
        int before = fresh.steps();
        Spent.Work<double[]> theirs = Spent.on(() -> scratch(fresh, sampled));
        CoalitionGame game = ours.result().game();
        double gain = game.value(game.grand());
        double off = IntStream.range(0, sampled.length)
                .mapToDouble(k -> Math.abs(theirs.result()[k] - game.value(sampled[k])))
                .max()
                .orElse(0);
        return new SharingRates.Case(
                cases.name(which),
                allocation.cells().size(),
                gain,
                Arrays.stream(ours.result().shares()).boxed().toList(),
                coalitions,
                ours.result().worths().planned(),
                ours.result().production().steps(),
                ours.spent().cpuSeconds(),
                sampled.length,
                fresh.steps() - before,
                theirs.spent().cpuSeconds(),
                theirs.spent().cpuSeconds() * coalitions / sampled.length,
                off / gain);
    }

    private Shared shared(AllocationGame allocation) {
        ProductionGame production = allocation.production();
        var worths = new ProvedWorths(production);
        var game = new CoalitionGame(parties, worths);
        for (int s = game.grand(); s > 0; s--) {
            game.value(s);
        }
        return new Shared(game, Shapley.of(game), production, worths);
    }

    private static double[] scratch(ProductionGame game, int[] coalitions) {
        return Arrays.stream(coalitions).mapToDouble(game::solve).toArray();
    }

    /// Coalitions of two and more, each as likely, none twice.
    private int[] sampled(int grand, Random random) {
        return random.ints(1, grand + 1)
                .filter(s -> Integer.bitCount(s) > 1)
                .distinct()
                .limit(Math.min(sample, grand - parties.size()))
                .toArray();
    }
}
