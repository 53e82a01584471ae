package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orebridge.market.Equilibrium;
import org.orebridge.planning.rolling.Replay;
import org.orebridge.planning.rolling.RuleChoice;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Tornado;
import org.orebridge.workbench.result.Way;

class OneAtATimeTest {

    private static final ReferenceDataset DATASET = TinyStudy.dataset(Map.of(
            "market.cost_of_capital", new double[] {0.1, 0.06, 0.14},
            "sector.alloys.elasticity", new double[] {-0.1, -0.2, -0.05}));

    private static final int YEARS = 4;

    private final Equilibrium equilibrium = new Equilibrium();
    private final StudySetup setup = TinyStudy.setup(DATASET, TinyStudy.BAN);
    private final StudyCase central = setup.at(setup.parameters());
    private final WayRun run =
            WayRun.searched(central, Way.ALONE, new TreeMap<>(), equilibrium, equilibrium, Progress.SILENT);

    private Tornado tornado(StudySetup varied, int stocks, Progress progress) {
        var rules = RuleChoice.asIn((Replay.Completed) run.replay());
        return new OneAtATime(varied, Way.ALONE, rules, stocks, sampling(varied), YEARS, equilibrium)
                .run(now(), progress);
    }

    private static Sampling sampling(StudySetup of) {
        return new Sampling(of.parameters(), of.drawnKeys(), 1);
    }

    private List<RegionResult> now() {
        var completed = (Replay.Completed) run.replay();
        var ledger = new Ledger(central, completed, Baseline.of(central.market(), equilibrium));
        return setup.parties().stream().map(ledger::party).toList();
    }

    private static Tornado.Row row(Tornado tornado, String name) {
        return tornado.rows().stream()
                .filter(row -> row.parameter().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void asManyCasesAreAnnouncedAsAreSolved() {
        for (int stocks : List.of(0, 2)) {
            var solved = new AtomicInteger();
            var counting = new Progress() {
                @Override
                public void begin(String stage, int steps) {}

                @Override
                public void advance() {
                    solved.incrementAndGet();
                }
            };
            var rules = RuleChoice.asIn((Replay.Completed) run.replay());
            var oneAtATime = new OneAtATime(setup, Way.ALONE, rules, stocks, sampling(setup), YEARS, equilibrium);
            Tornado tornado = oneAtATime.run(now(), counting);
            assertThat(oneAtATime.cases())
                    .isEqualTo(2 * (tornado.rows().size() - 1) + YEARS)
                    .isEqualTo(solved.get());
            assertThat(tornado.rows().stream().anyMatch(r -> r.parameter().equals("government stocks")))
                    .isEqualTo(stocks > 0);
        }
    }

    @Test
    void aSingleParameterIsShownWithItsOwnEndsAndSeveralByTheEndOfTheirRanges() {
        Tornado tornado = tornado(setup, 2, Progress.SILENT);
        Tornado.Row capital = row(tornado, "cost of capital");
        assertThat(List.of(capital.low(), capital.value(), capital.high())).containsExactly(0.06, 0.1, 0.14);
        assertThat(row(tornado, "adjustment elasticity of trade").unit()).isEqualTo("end of range");
        assertThat(row(tornado, "government stocks").unit()).isEqualTo("end of range");
    }

    @Test
    void theEndsAreWhatTheWholeAnswerWouldBeWithThatParameter() {
        Tornado tornado = tornado(setup, 2, Progress.SILENT);
        double korea = korea(setup.at(setup.parameters().withDrawn("sector.alloys.elasticity", -0.05)));
        Tornado.Row row = row(tornado, "elasticity of use");
        assertThat(row.atHigh()).containsKeys("JPN", "KOR");
        assertThat(row.atHigh().get("KOR")).isCloseTo(korea, within(1e-6 * korea));
        assertThat(row.atHigh().get("KOR")).isGreaterThan(tornado.central().get("KOR"));
        assertThat(row.atLow().get("KOR")).isLessThan(tornado.central().get("KOR"));
    }

    @Test
    void theBarOfTheBaseYearReachesFromTheLowestToTheHighestOfTheYearsDrawn() {
        Tornado.Row row = row(tornado(setup, 2, Progress.SILENT), "figures of the base year");
        double[] losses = IntStream.range(0, YEARS)
                .mapToDouble(i -> korea(setup.in(sampling(setup).year(i))))
                .sorted()
                .toArray();
        assertThat(row.atLow().get("KOR")).isCloseTo(losses[0], within(1e-6 * losses[0]));
        assertThat(row.atHigh().get("KOR")).isCloseTo(losses[YEARS - 1], within(1e-6 * losses[0]));
        assertThat(losses[YEARS - 1]).isGreaterThan(1.01 * losses[0]);
    }

    private double korea(StudyCase of) {
        var rules = RuleChoice.asIn((Replay.Completed) run.replay());
        var replay = (Replay.Completed)
                WayRun.repeated(of, Way.ALONE, rules, equilibrium).replay();
        return new Ledger(of, replay, Baseline.of(of.market(), equilibrium))
                .party(setup.parties().getFirst())
                .at(Measure.USER_LOSS, RegionResult.ALL, 12)
                .orElseThrow();
    }

    @Test
    void theLongestBarComesFirstAndAParameterWithoutARangeHasNone() {
        List<Tornado.Row> rows = tornado(setup, 2, Progress.SILENT).rows();
        double before = Double.POSITIVE_INFINITY;
        for (Tornado.Row row : rows) {
            double spread = Math.max(spread(row, "KOR"), spread(row, "JPN"));
            assertThat(spread).isLessThanOrEqualTo(before);
            before = spread;
        }
        assertThat(before).isZero();
    }

    private static double spread(Tornado.Row row, String party) {
        return Math.abs(
                row.atHigh().getOrDefault(party, Double.NaN) - row.atLow().getOrDefault(party, Double.NaN));
    }

    @Test
    void anEndThatMakesNoMarketHasNoBarEnd() {
        // A value in use below the base price leaves no use at rest.
        ReferenceDataset dataset = TinyStudy.dataset(Map.of("sector.alloys.value_in_use", new double[] {8, 1, 12}));
        Tornado.Row row = row(tornado(TinyStudy.setup(dataset, TinyStudy.BAN), 2, Progress.SILENT), "value in use");
        assertThat(row.atLow()).isEmpty();
        assertThat(row.atHigh()).containsKeys("JPN", "KOR");
    }
}
