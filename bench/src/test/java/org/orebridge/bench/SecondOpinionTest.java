package org.orebridge.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.highs.HighsSolver;
import org.orebridge.market.Activity;
import org.orebridge.market.Arc;
import org.orebridge.market.Belief;
import org.orebridge.market.Course;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Market;
import org.orebridge.market.Measures;
import org.orebridge.market.Measures.Lever;
import org.orebridge.market.Node;
import org.orebridge.market.Path;
import org.orebridge.market.Problem;
import org.orebridge.market.State;
import org.orebridge.market.Use;
import org.orebridge.market.WrittenProblem;
import org.orebridge.market.program.QuadraticProgram;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.market.program.Solution;
import org.orebridge.market.stepped.SteppedProgram;
import org.orebridge.workbench.check.SecondOpinion;
import org.orebridge.workbench.report.CheckText;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Check;
import org.orebridge.workbench.result.Check.CheckedSolve;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.study.Progress;

/// A second solver agrees with what is right, objects to what is wrong, and says so where it does not know.
class SecondOpinionTest {

    private static final Problem PROBLEM = problem();
    private static final Course FOUND =
            new Equilibrium().solve(PROBLEM).orElseThrow().course();

    /// A makes at 10 + q and ships to B, which uses 100 - d, over a tariff of a quarter.
    private static Problem problem() {
        Region a = Region.of("AAA");
        Region b = Region.of("BBB");
        var market = new Market(
                List.of(Node.of(Form.of("metal"), a, 50), Node.of(Form.of("metal"), b, 60)),
                List.of(new Activity(
                        "mine:AAA",
                        "mine",
                        a,
                        new TreeMap<>(Map.of(a, 1.0)),
                        new TreeMap<>(Map.of(0, 1.0)),
                        10,
                        1,
                        1000,
                        40,
                        0)),
                List.of(new Arc(0, 1, 0, 5, 0.01, 1000, 0, 40, 5)),
                List.of(new Use(1, "all", 40, List.of(new Use.Segment(100, 100, 0, true)), Optional.empty(), 0, 0)),
                List.of(),
                List.of(),
                0.99);
        var tariff = new TreeMap<>(Map.of(0, Path.constant(0.25)));
        var measures = Measures.NONE.with(Lever.ARC_TARIFF, tariff);
        return new Problem(
                market, Belief.certain(measures), State.atRest(market), 0, 3, List.of(), Problem.Terminal.BASE_PRICE);
    }

    private static Check opinion(SecondSolver solver, Duration limit) {
        var opinion = new SecondOpinion(solver, limit);
        opinion.solved(Way.ALONE, 0, "belief from month 1", PROBLEM, FOUND);
        return opinion.ask("a-run", Progress.SILENT);
    }

    @Test
    void theSecondSolverIsFoundAsAService() {
        assertThat(ServiceLoader.load(SecondSolver.class).findFirst())
                .get()
                .satisfies(solver -> assertThat(solver.name()).startsWith("HiGHS "));
    }

    @Test
    void highsAgreesOnSurplusPricesAndQuantitiesTariffIncluded() {
        CheckedSolve solve =
                opinion(HighsSolver.load(), Duration.ofMinutes(1)).solves().getFirst();

        assertThat(solve.method()).isEqualTo(Check.Method.QUADRATIC);
        Check.Differences differences = solve.differences().orElseThrow();
        assertThat(differences.objective()).isLessThan(1e-6);
        assertThat(differences.price().relative()).isLessThan(1e-5);
        assertThat(differences.flow().relative()).isLessThan(1e-5);
    }

    @Test
    void aSolverThatFindsSomethingElseIsFarApartAndTheElementIsNamed() {
        Check check = opinion(new Dissenter(), Duration.ofMinutes(1));

        Check.Differences differences = check.solves().getFirst().differences().orElseThrow();
        assertThat(differences.flow().relative()).isGreaterThan(0.05);
        assertThat(differences.flow().element()).isNotEmpty();
        assertThat(CheckText.of(check, Words.english()))
                .contains("SECOND OPINION by a dissenter", "belief from month 1");
    }

    @Test
    void whereTheTimeIsOverNothingIsClaimed() {
        CheckedSolve solve =
                opinion(HighsSolver.load(), Duration.ofNanos(1)).solves().getFirst();

        assertThat(solve.differences()).isEmpty();
        assertThat(solve.why()).contains("not asked, the time was over");
    }

    @Test
    void theOpinionIsToldInEveryLanguageAndAsJson() {
        Check check = opinion(HighsSolver.load(), Duration.ofMinutes(1));

        for (var language : org.orebridge.core.Language.values()) {
            assertThat(CheckText.of(check, Words.in(language))).contains("HiGHS");
        }
        assertThat(JsonFile.text(check)).contains("\"differences\"", "\"limitSeconds\" : 60.0");
    }

    @Test
    void stepsAroundOurAnswerLeadHighsToItAndNotWhereWeWereWrong() {
        QuadraticProgram program = WrittenProblem.at(PROBLEM, FOUND).program();
        Solution ours = new org.orebridge.market.program.InteriorPointSolver().solve(program);
        var wrong = new Solution(ours.x().clone(), ours.y(), ours.z(), ours.w(), 0, 0, 0, Solution.Status.SOLVED);
        for (int j = 0; j < wrong.x().length; j++) {
            wrong.x()[j] *= 0.5;
        }

        double right = distance(program, SteppedProgram.around(program, ours), ours);
        double misled = distance(program, SteppedProgram.around(program, wrong), wrong);

        assertThat(right).isLessThan(1e-2);
        assertThat(misled).isGreaterThan(1);
    }

    private static double distance(QuadraticProgram program, SteppedProgram steps, Solution from) {
        Solution found = steps.solution(HighsSolver.load().solve(steps.linear()));
        double most = 0;
        for (int j = 0; j < program.columns(); j++) {
            most = Math.max(most, Math.abs(found.x()[j] - from.x()[j]));
        }
        return most;
    }

    /// Finds a tenth less of everything.
    private static final class Dissenter implements SecondSolver {
        @Override
        public String name() {
            return "a dissenter";
        }

        @Override
        public Attempt solve(QuadraticProgram program, Duration limit) {
            Solution right = HighsSolver.load().solve(program);
            double[] x = right.x().clone();
            for (int j = 0; j < x.length; j++) {
                x[j] *= 0.9;
            }
            var other = new Solution(
                    x, right.y(), right.z(), right.w(), program.objective(x), 0, 0, Solution.Status.SOLVED);
            return new Attempt.Found(other, 1, new Took(0, 0));
        }
    }
}
