package org.orebridge.workbench.hindcast;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.market.program.InteriorPointSolver;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RollingBeliefs;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.reference.Parameters;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Sampling;
import org.orebridge.workbench.study.StudyCase;

/// What the engine makes of an event in one trial: under the class parameters, and under draws from their ranges and
/// from the uncertainty of the base year.
///
/// @param central under the parameters as they are
/// @param drawn one a draw that was solved
/// @param values the parameters of those draws
/// @param asked how many draws were asked for
/// @param solves how many equilibria the central run took
record Ensemble(Predicted central, List<Predicted> drawn, List<Parameters> values, int asked, int solves) {

    Ensemble {
        drawn = List.copyOf(drawn);
        values = List.copyOf(values);
    }

    /// @throws Outcome.FailedSolve if the central run fails
    static Ensemble run(EventCase event, Trial trial, int draws, long seed, Progress progress) {
        Parameters values = event.parameters();
        Run central = solve(event, event.at(trial, values), values, RuleChoice.always(List.of()), new Equilibrium());
        var quick = new Equilibrium(new InteriorPointSolver(1e-8, 150));
        var sampling = new Sampling(event.parameters(), event.drawnKeys(), seed);
        var found = new @Nullable Predicted[draws];
        var drawnValues = new @Nullable Parameters[draws];
        IntStream.range(0, draws).parallel().forEach(i -> {
            Sampling.Draw draw = sampling.draw(i, 0);
            found[i] = attempt(event, trial, draw, RuleChoice.asIn(central.replay()), quick);
            drawnValues[i] = draw.values();
            progress.advance();
        });
        var predicted = new ArrayList<Predicted>();
        var of = new ArrayList<Parameters>();
        for (int i = 0; i < draws; i++) {
            Predicted one = found[i];
            Parameters at = drawnValues[i];
            if (one != null && at != null) {
                predicted.add(one);
                of.add(at);
            }
        }
        return new Ensemble(
                central.predicted(),
                predicted,
                of,
                draws,
                central.replay().stages().size());
    }

    private record Run(Predicted predicted, Replay.Completed replay) {}

    /// A draw whose solve fails, or whose figures make no market, is left out and counted.
    private static @Nullable Predicted attempt(
            EventCase event, Trial trial, Sampling.Draw draw, RuleChoice rules, Equilibrium engine) {
        try {
            return solve(event, event.at(trial, draw), draw.values(), rules, engine)
                    .predicted();
        } catch (Outcome.FailedSolve | NoMarketAtRest noMarket) {
            return null;
        }
    }

    private static Run solve(EventCase event, StudyCase at, Parameters values, RuleChoice rules, Equilibrium engine) {
        Replay replay = new RollingBeliefs(engine).run(at.unfolding(Way.NO_STOCKS), rules);
        return switch (replay) {
            case Replay.Stopped stopped -> throw failed(stopped);
            case Replay.Completed completed ->
                new Run(
                        new Predicted(
                                new CourseReading(event, completed, values).levels(),
                                StaticAnswer.index(
                                        at.market(),
                                        at.mapped().realised(),
                                        values,
                                        event.event().months())),
                        completed);
        };
    }

    private static Outcome.FailedSolve failed(Replay.Stopped stopped) {
        Outcome outcome = new Outcome.Failed(
                "month %d: %s".formatted(stopped.month() + 1, stopped.reason()), stopped.diagnostics());
        try {
            outcome.orElseThrow();
        } catch (Outcome.FailedSolve failed) {
            return failed;
        }
        throw new IllegalStateException("A failed solve was none.");
    }
}
