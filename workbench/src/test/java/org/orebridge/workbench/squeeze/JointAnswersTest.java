package org.orebridge.workbench.squeeze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.squeeze.SmelterAnswers.Answer;
import org.orebridge.workbench.squeeze.report.AnswersPage;
import org.orebridge.workbench.study.Progress;

/// Answers over a year and a half on the real copper market, with a mine that opens after three months.
class JointAnswersTest {

    private static final List<Region> PARTIES = List.of(Region.of("KOR"), Region.of("JPN"));
    private static final SmelterAnswers ANSWERS = answers();

    private static SmelterAnswers answers() {
        ReferenceDataset bundled = ReferenceDataset.bundled();
        var soon = bundled.withParameters(bundled.parameters().with("project.copper-mine.lead_months", 3));
        return new JointAnswers(soon, 24, List.of(0.95, 0.85))
                .answer(
                        new SqueezeNumbers(-0.04, 0.1, 0.2),
                        new AnswerTerms(PARTIES, 0.1, 0.99, Region.of("PER"), 200_000, 0.4),
                        new SmelterDraws(2, 1),
                        Progress.SILENT);
    }

    @BeforeAll
    static void allAnswersAreThere() {
        assertThat(ANSWERS.answers())
                .extracting(Answer::id)
                .containsExactly("cut-in-step", "buy-together", "new-mines", "minimum-runs");
    }

    private static Interests change(String answer, String region) {
        return answer(answer).effects().stream()
                .filter(effect -> effect.region().equals(region))
                .findFirst()
                .orElseThrow()
                .change();
    }

    private static Answer answer(String id) {
        return ANSWERS.answers().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCutInStepIsMadeByBothAndOthersTakeTheConcentrateThatIsLeft() {
        assertThat(answer("cut-in-step").smelters().get(0).throughput()).isCloseTo(0.9, within(1e-3));
        assertThat(answer("cut-in-step").smelters().get(1).throughput()).isCloseTo(0.9, within(1e-3));
        assertThat(answer("cut-in-step").smelters().get(2).throughput())
                .isGreaterThan(ANSWERS.none().get(2).throughput());
        assertThat(change("cut-in-step", "CHN").smelters()).isPositive();
        assertThat(change("cut-in-step", "PER").miners()).isNegative();
        assertThat(answer("cut-in-step").world().national()).isNegative();
    }

    @Test
    void buyingTogetherIsTheBestOfTheSharesTried() {
        double best = ANSWERS.family().stream()
                .max(Comparator.comparingDouble(SmelterAnswers.Profile::joint))
                .orElseThrow()
                .share();
        assertThat(answer("buy-together").size()).isEqualTo(best);
        assertThat(ANSWERS.defectors())
                .extracting(SmelterAnswers.Defection::region)
                .containsExactly("KOR", "JPN");
    }

    @Test
    void aMinimumRunIsPaidByTheTreasuryOfWhoAsksForIt() {
        assertThat(change("minimum-runs", "JPN").treasury()).isNegative();
        assertThat(answer("minimum-runs").smelters().get(1).throughput()).isGreaterThan(0.989);
        assertThat(change("minimum-runs", "JPN").national())
                .isCloseTo(
                        change("minimum-runs", "JPN").smelters()
                                + change("minimum-runs", "JPN").miners()
                                + change("minimum-runs", "JPN").otherProducers()
                                + change("minimum-runs", "JPN").users()
                                + change("minimum-runs", "JPN").treasury()
                                + change("minimum-runs", "JPN").traders(),
                        within(1.0));
    }

    @Test
    void aNewMineRaisesChargesAndItsOwnersShareWhatItEarns() {
        assertThat(answer("new-mines").smelters().get(0).spot())
                .isGreaterThan(ANSWERS.none().get(0).spot());
        assertThat(change("new-mines", "KOR").miners()).isPositive();
        assertThat(change("new-mines", "CHN").miners()).isNegative();
    }

    @Test
    void thePageNamesWhoGainsWhoPaysAndWhatIsNotRepresented() {
        assertThat(AnswersPage.text(ANSWERS, Words.english()).replaceAll("\\s+", " "))
                .contains("CUTTING IN STEP", "BUYING TOGETHER", "NEW MINES", "MINIMUM RUNS")
                .contains("Gain: ", "Pay: ", "smelters of China", "What it is not: bargaining");
        assertThat(AnswersPage.html(ANSWERS, Words.english())).contains("<table", "Shares tried for buying together");
    }

    @Test
    void termsInPerCentAreRefused() {
        assertThatThrownBy(() -> new AnswerTerms(PARTIES, 10, 0.99, Region.of("PER"), 1, 0.4))
                .hasMessageContaining("Maybe one was given in per cent");
    }
}
