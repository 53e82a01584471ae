package org.orebridge.server.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.cooperation.invite.InviteTerms;
import org.orebridge.workbench.study.Question;

/// What is chosen in a browser is what the command line would ask.
class InviteRequestTest {

    private static final SortedMap<String, Double> SET = new TreeMap<>();
    private static final Question FIRST =
            new Question("stop-gallium", List.of("KOR", "JPN"), OptionalInt.of(2024), OptionalInt.of(6), 0, 0, SET);

    @Test
    void everyScenarioIsAskedAboutAsTheFirstOneIs() {
        InviteTerms terms = request("united states,AUS+CAN").terms(FIRST, name -> "/home/" + name + ".yaml");

        assertThat(terms.questions())
                .extracting(Question::scenario)
                .containsExactly("stop-gallium", "/home/my-case.yaml");
        assertThat(terms.questions()).extracting(Question::months).containsOnly(OptionalInt.of(6));
        assertThat(terms.questions()).extracting(Question::parties).containsOnly(List.of("KOR", "JPN"));
        assertThat(terms.candidates()).containsExactly("USA", "AUS+CAN");
        assertThat(terms.restricting()).isFalse();
        assertThat(terms.steps()).isEqualTo(InviteTerms.USUAL_STEPS);
        assertThat(terms.splits()).containsExactly(List.of(List.of("KOR", "JPN"), List.of("USA", "EU27")));
    }

    @Test
    void whoIsUnknownIsRefused() {
        assertThatThrownBy(() -> request("AUS+Atlantis").terms(FIRST, name -> name))
                .hasMessageContaining("Atlantis")
                .hasMessageContaining("Maybe");
    }

    private static InviteRequest request(String candidates) {
        return new InviteRequest(
                Optional.of(List.of("my-case")),
                Optional.of(List.of(2.0, 1.0)),
                Optional.of(List.of(candidates.split(","))),
                Optional.empty(),
                Optional.of(List.of("KOR,JPN/USA,EU27")),
                Optional.empty(),
                Optional.of(true));
    }
}
