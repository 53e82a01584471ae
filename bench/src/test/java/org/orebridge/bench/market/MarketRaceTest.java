package org.orebridge.bench.market;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orebridge.bench.market.GeneratedMarket.Substitution.EVERYWHERE;
import static org.orebridge.bench.market.GeneratedMarket.Substitution.NOWHERE;
import static org.orebridge.bench.market.GeneratedMarket.Substitution.WHERE_IT_MATTERS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orebridge.highs.HighsSolver;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Outcome;
import org.orebridge.market.Problem;
import org.orebridge.market.WrittenProblem;
import org.orebridge.workbench.benchmark.MarketTerms;
import org.orebridge.workbench.study.Progress;

/// What is timed is what it is said to be; how long it takes is asserted nowhere.
class MarketRaceTest {

    private static final Problem SMALL = GeneratedMarket.problem(1, 5, 24, true, WHERE_IT_MATTERS);

    @Test
    void aGeneratedMarketIsSolvedAndItsBanRaisesThePriceSomewhere() {
        Outcome.Solved solved = new Equilibrium().solve(SMALL).orElseThrow();

        double highest = 0;
        for (int n = 0; n < SMALL.market().nodes().size(); n++) {
            double price = solved.course().at(org.orebridge.market.Quantity.PRICE, n, 0);
            highest = Math.max(highest, price / SMALL.market().nodes().get(n).basePrice());
        }
        assertThat(highest).isGreaterThan(1.02);
    }

    @Test
    void substitutionAtEveryUseGivesMoreColumnsThanAtThoseThatMatterOrNowhere() {
        int nowhere = columns(NOWHERE);
        int matters = columns(WHERE_IT_MATTERS);
        int everywhere = columns(EVERYWHERE);

        assertThat(nowhere).isLessThan(matters);
        assertThat(matters).isLessThan(everywhere);
    }

    private static int columns(GeneratedMarket.Substitution substitution) {
        return WrittenProblem.of(GeneratedMarket.problem(1, 8, 14, false, substitution))
                .program()
                .columns();
    }

    @Test
    void theLargeMarketsAreAsLargeAsTheyAreSaidToBe() {
        var program = WrittenProblem.of(GeneratedMarket.problem(1, 30, 60, false, EVERYWHERE))
                .program();

        assertThat(program.columns()).isBetween(130_000, 170_000);
    }

    @Test
    void cuttingStepsFinerBringsTheRivalsPricesToWithinOnePerCent() {
        WrittenProblem problem = WrittenProblem.of(SMALL);
        var rival = HighsSolver.load().with(HighsSolver.Method.SIMPLEX, 1e-7);
        var steps = new SteppedRival(rival, problem, OurTime.of(problem.program()), Duration.ofMinutes(1));

        Race.Rival coarse = steps.coarse();
        Race.Rival close = steps.close(coarse);

        assertThat(coarse.error().orElseThrow().mean()).isGreaterThan(SteppedRival.CLOSE);
        assertThat(close.error().orElseThrow().mean()).isLessThan(SteppedRival.CLOSE);
        assertThat(close.rounds()).isPositive();
    }

    @Test
    void aRivalThatIsStoppedByTheTimeLimitIsSaidToBeUnfinished() {
        WrittenProblem problem = WrittenProblem.of(GeneratedMarket.problem(1, 10, 24, true, EVERYWHERE));
        var rival = HighsSolver.load().with(HighsSolver.Method.SIMPLEX, 1e-7);
        var steps = new SteppedRival(rival, problem, OurTime.of(problem.program()), Duration.ofMillis(1));

        Race.Rival stopped = steps.coarse();

        assertThat(stopped.finished()).isFalse();
        assertThat(stopped.error()).isEmpty();
        assertThat(stopped.end()).isEqualTo("time limit reached");
    }

    @Test
    void anUnknownCaseIsRefusedWithTheNamesOfThoseThereAre() {
        var terms =
                new MarketTerms(List.of("tungsten"), true, false, 10, Duration.ofSeconds(1), Duration.ofMinutes(1), 1);
        var race = new MarketRace(HighsSolver.load(), terms, new ArrayList<String>()::add, Progress.SILENT);

        assertThatThrownBy(race::run).hasMessageContaining("tungsten").hasMessageContaining("Maybe");
    }
}
