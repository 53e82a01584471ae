package org.orebridge.workbench.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.hindcast.result.EventScore;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.result.RivalScore;
import org.orebridge.workbench.hindcast.result.Score;
import org.orebridge.workbench.hindcast.result.SeriesScore;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.hindcast.result.TrialScore;
import org.orebridge.workbench.hindcast.result.Verdict;

class JudgementTest {

    /// One series whose engine scores `crps` with `covered` of 10, against rivals that all score `rival`.
    private static EventScore event(double crps, int covered, double rival) {
        var engine = new Score(10, crps, 0, crps, covered);
        var rivals = Arrays.stream(Rival.values())
                .map(r -> new RivalScore(r, new Score(10, rival, 0, rival, 0), engine))
                .toList();
        var series = new SeriesScore(
                "s",
                "s",
                "price",
                "USD/t",
                List.of(),
                List.of(),
                1,
                true,
                List.of(),
                List.of(),
                engine,
                rivals,
                Optional.empty());
        var trials = Arrays.stream(Trial.values())
                .map(t -> new TrialScore(t, Optional.empty(), 1, 1, List.of(series), List.of(), List.of(), List.of()))
                .toList();
        return event(trials);
    }

    private static EventScore event(List<TrialScore> trials) {
        return new EventScore(
                "e",
                "e",
                "e",
                "cobalt",
                YearMonth.of(2025, 1),
                1,
                2024,
                2024,
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                trials);
    }

    private static Verdict verdict(EventScore... events) {
        return Judgement.verdicts(List.of(events)).getLast();
    }

    @Test
    void lowerThanEveryRivalWithABandThatHoldsIsAPass() {
        assertThat(verdict(event(0.1, 8, 0.2), event(0.3, 7, 0.4)).passed()).isTrue();
    }

    @Test
    void everyEventCountsTheSame() {
        assertThat(verdict(event(0.1, 8, 0.2), event(0.3, 7, 0.4)).crps()).isCloseTo(0.2, within(1e-12));
        assertThat(verdict(event(0.1, 8, 0.2), event(0.6, 7, 0.4)).passed()).isFalse();
        assertThat(verdict(event(0.1, 8, 0.4), event(0.5, 7, 0.4)).passed()).isTrue();
    }

    @Test
    void aBandThatIsTooNarrowOrTooWideFails() {
        assertThat(verdict(event(0.1, 6, 0.2)).passed()).isFalse();
        assertThat(verdict(event(0.1, 10, 0.2)).passed()).isFalse();
        assertThat(verdict(event(0.1, 10, 0.2), event(0.1, 9, 0.2)).passed()).isTrue();
    }

    @Test
    void anEventThatWasNotSolvedLeavesNothingToPass() {
        var failed = event(Arrays.stream(Trial.values())
                .map(t -> TrialScore.failed(t, "residual"))
                .toList());
        Verdict verdict = verdict(event(0.1, 8, 0.2), failed);
        assertThat(verdict.decided()).isFalse();
        assertThat(verdict.passed()).isFalse();
    }
}
