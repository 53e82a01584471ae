package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Party;
import org.orebridge.core.Region;
import org.orebridge.market.Equilibrium;
import org.orebridge.market.Problem;
import org.orebridge.market.ReleaseRule;
import org.orebridge.market.State;
import org.orebridge.planning.rolling.Unfolding;
import org.orebridge.workbench.result.Way;

class SharedInterestTest {

    private static final ReleaseRule NONE = new ReleaseRule.None();
    private static final ReleaseRule FULL = new ReleaseRule.Full();
    private static final List<Party> PARTIES = List.of(Party.of(Region.of("KOR")), Party.of(Region.of("JPN")));

    private final Equilibrium equilibrium = new Equilibrium();
    private final StudySetup setup = TinyStudy.setup(TinyStudy.dataset(), TinyStudy.BAN);
    private final StudyCase central = setup.at(setup.parameters());

    private Problem problem() {
        Unfolding unfolding = central.unfolding(Way.TOGETHER);
        return new Problem(
                unfolding.market(),
                unfolding.changes().getFirst().belief(),
                unfolding.initial(),
                0,
                central.months(),
                Collections.nCopies(2, NONE),
                central.terminal());
    }

    private SharedInterest choice(List<List<ReleaseRule>> alone, Progress progress) {
        List<List<ReleaseRule>> family = List.of(Collections.nCopies(2, NONE), Collections.nCopies(2, FULL));
        return new SharedInterest(
                PARTIES, family, alone, CoalitionAccess.everybody(2), List.of(), equilibrium, progress);
    }

    private double joint(List<ReleaseRule> rules) {
        return SelfInterest.payoffs(
                        equilibrium.solve(problem().withRules(rules)).orElseThrow(), PARTIES)
                .joint();
    }

    @Test
    void noScheduleOnTheTableIsBetterForThePartiesThanTheOneTaken() {
        List<List<ReleaseRule>> alone = List.of(List.of(FULL, NONE));
        List<ReleaseRule> taken =
                choice(alone, Progress.SILENT).choose(0, problem()).rules();
        List<List<ReleaseRule>> table = List.of(
                Collections.nCopies(2, new ReleaseRule.Optimal()),
                Collections.nCopies(2, new ReleaseRule.AtHome(new ReleaseRule.Optimal())),
                Collections.nCopies(2, NONE),
                Collections.nCopies(2, FULL),
                Collections.nCopies(2, new ReleaseRule.AtHome(FULL)),
                List.of(new ReleaseRule.AtHome(FULL), new ReleaseRule.AtHome(NONE)));
        double best = table.stream().mapToDouble(this::joint).max().orElseThrow();
        double worst = table.stream().mapToDouble(this::joint).min().orElseThrow();
        assertThat(best - worst).isPositive();
        assertThat(joint(taken)).isGreaterThanOrEqualTo(best - 1e-3 * (best - worst));
    }

    @Test
    void whatEachDoesAloneIsOnTheTableToo() {
        var weighed = new AtomicInteger();
        var counting = new Progress() {
            @Override
            public void begin(String stage, int steps) {}

            @Override
            public void advance() {
                weighed.incrementAndGet();
            }
        };
        choice(List.of(), counting).choose(0, problem());
        int without = weighed.getAndSet(0);
        choice(List.of(List.of(FULL, NONE)), counting).choose(0, problem());
        assertThat(weighed.get()).isEqualTo(without + 1).isLessThanOrEqualTo(SharedInterest.schedules(2));
    }

    @Test
    void whereNothingIsLeftTheRulesStayAsTheyAre() {
        Problem full = problem();
        State rest = full.state();
        var empty = new State(
                rest.stock(),
                new double[2],
                rest.installed(),
                rest.arrivals(),
                rest.licenceAccount(),
                rest.quotaAccount());
        var spent = new Problem(
                full.market(), full.belief(), empty, 0, full.months(), List.of(FULL, NONE), full.terminal());
        assertThat(choice(List.of(), Progress.SILENT).choose(0, spent).rules()).containsExactly(FULL, NONE);
    }
}
