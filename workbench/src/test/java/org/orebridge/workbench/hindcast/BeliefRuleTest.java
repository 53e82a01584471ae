package org.orebridge.workbench.hindcast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.event.EventReader;
import org.orebridge.workbench.scenario.Expectation;
import org.orebridge.workbench.scenario.Until;
import org.orebridge.workbench.scenario.Vocabulary;

class BeliefRuleTest {

    private static List<Expectation> beliefs(String measure, String announcements) {
        String text =
                """
                name: test
                title: A test
                summary: China stops.
                mineral: cobalt
                base-year: 2024
                start: 2025-03
                measures:
                  - %s
                %s
                observations:
                  - id: metal
                    what: price
                    form: cobalt-metal
                    country: BEL
                    unit: USD/t
                    values: [{month: 2026-08, value: 10}]
                """.formatted(measure, announcements.isEmpty() ? "" : "announcements:\n" + announcements.indent(2));
        var event = new EventReader(Vocabulary.ANY).read("test.yaml", text);
        return new BeliefRule(event, ReferenceDataset.bundled().parameters()).expectations();
    }

    private static final String BAN = "{id: m, type: export-ban, country: CHN, from: 2025-03, until: 2025-10}";

    private static List<YearMonth> months(List<Expectation> beliefs) {
        return beliefs.stream().map(Expectation::month).toList();
    }

    private static Until end(Expectation belief) {
        return belief.possibilities().getFirst().until().orElseThrow();
    }

    @Test
    void anEndThatNobodyAnnouncedIsNotExpectedUntilItComes() {
        List<Expectation> beliefs = beliefs(BAN, "");
        assertThat(months(beliefs)).containsExactly(YearMonth.of(2025, 3), YearMonth.of(2025, 10));
        assertThat(end(beliefs.getFirst())).isEqualTo(new Until.Open());
        assertThat(end(beliefs.getLast())).isEqualTo(new Until.Month(YearMonth.of(2025, 10)));
    }

    @Test
    void anAnnouncedEndOfAStopMayBePutOff() {
        Expectation belief =
                beliefs(BAN, "- {month: 2025-03, measure: m, until: 2025-07}").getFirst();
        assertThat(end(belief)).isEqualTo(new Until.Month(YearMonth.of(2025, 7)));
        assertThat(belief.extension()).isTrue();
    }

    @Test
    void aLaterWordTakesThePlaceOfTheEarlierOne() {
        List<Expectation> beliefs = beliefs(
                BAN, "- {month: 2025-03, measure: m, until: 2025-07}\n- {month: 2025-06, measure: m, until: 2025-10}");
        assertThat(months(beliefs))
                .containsExactly(YearMonth.of(2025, 3), YearMonth.of(2025, 6), YearMonth.of(2025, 10));
    }

    @Test
    void anEndWhoseEveryExtensionPassedWithoutWordIsExpectedNoMore() {
        List<Expectation> beliefs = beliefs(
                "{id: m, type: export-ban, country: CHN, from: 2025-03}",
                "- {month: 2025-03, measure: m, until: 2025-07}");
        assertThat(months(beliefs)).containsExactly(YearMonth.of(2025, 3), YearMonth.of(2026, 4));
        assertThat(end(beliefs.getLast())).isEqualTo(new Until.Open());
    }

    @Test
    void aQuotaThatLetsNothingOutIsBelievedToOpenNextMonth() {
        Expectation belief = beliefs(
                        "{id: m, type: export-quota, country: CHN, from: 2025-03, opening: 2025-06,"
                                + " amounts: [{from: 2025-03, tonnes: 10}]}",
                        "")
                .getFirst();
        assertThat(belief.possibilities().getFirst().opening())
                .isEqualTo(Optional.of(new Expectation.Opening.NextMonth()));
    }

    @Test
    void whatALicenceWillLetThroughIsBelievedByClassWeightsInEveryMonth() {
        List<Expectation> beliefs = beliefs(
                "{id: m, type: export-licence, country: CHN, from: 2025-04, announced: 2025-03,"
                        + " approvals: [{to: all, share: 0.1}]}",
                "");
        assertThat(beliefs).hasSize(18);
        assertThat(beliefs.getFirst().possibilities())
                .extracting(p -> p.share().orElseThrow())
                .containsExactly(0.25, 0.5, 1.0);
        assertThat(beliefs.getFirst().possibilities().stream()
                        .mapToDouble(Expectation.Possibility::probability)
                        .sum())
                .isEqualTo(1);
    }
}
