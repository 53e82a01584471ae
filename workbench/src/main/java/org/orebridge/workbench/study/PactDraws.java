package org.orebridge.workbench.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.calibration.NoMarketAtRest;
import org.orebridge.planning.rolling.Replay;

/// Pacts under many sets of parameters, stocks and base years drawn from their ranges.
///
/// A draw in which a solve fails, or whose figures make no market, is empty.
final class PactDraws {

    private final StudySetup setup;
    private final UnaryOperator<StudyCase> assumed;
    private final LoanTerms loans;
    private final List<PactPlan> plans;
    private final Equilibrium equilibrium;

    /// @param assumed what is assumed on top of the scenario
    PactDraws(
            StudySetup setup,
            UnaryOperator<StudyCase> assumed,
            LoanTerms loans,
            List<PactPlan> plans,
            Equilibrium equilibrium) {
        this.setup = setup;
        this.assumed = assumed;
        this.loans = loans;
        this.plans = List.copyOf(plans);
        this.equilibrium = equilibrium;
    }

    /// @return by draw, what each plan brings
    List<Optional<List<PactValue>>> run(int count, long seed, int stocks, Progress progress) {
        var sampling = new Sampling(setup.parameters(), setup.drawnKeys(), seed);
        return IntStream.range(0, count)
                .parallel()
                .mapToObj(i -> {
                    Optional<List<PactValue>> drawn = values(sampling.draw(i, stocks));
                    progress.advance();
                    return drawn;
                })
                .toList();
    }

    private Optional<List<PactValue>> values(Sampling.Draw draw) {
        try {
            StudyCase drawn = assumed.apply(setup.at(draw));
            Baseline baseline = Baseline.of(drawn.market(), equilibrium);
            var scene = new PactScene(drawn, loans);
            var values = new ArrayList<PactValue>();
            for (PactPlan plan : plans) {
                if (!(plan.in(scene, equilibrium) instanceof Replay.Completed completed)) {
                    return Optional.empty();
                }
                values.add(new PactLedger(drawn, baseline, completed).value());
            }
            return Optional.of(values);
        } catch (Outcome.FailedSolve | NoMarketAtRest none) {
            return Optional.empty();
        }
    }
}
