package org.orebridge.server.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.orebridge.workbench.cooperation.pacts.PactQuestion;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.PactTerms.Leaving;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.ExporterReaction.Kind;
import org.orebridge.workbench.study.LoanTerms;
import org.orebridge.workbench.study.Question;
import tools.jackson.databind.json.JsonMapper;

/// What is chosen of agreements in a browser is what the command line would ask.
class PactsRequestTest {

    private static final Question FIRST = new Question(
            "stop-gallium", List.of("KOR", "JPN"), OptionalInt.of(2024), OptionalInt.of(12), 0, 0, new TreeMap<>());

    @Test
    void whoChoosesNothingAsksAsTheCommandLineDoes() {
        assertThat(asked("{}")).isEqualTo(new PactQuestion(List.of(withSeed(0, 1)), List.of(), PactTerms.USUAL));
    }

    @Test
    void everyChoiceIsPassedOn() {
        PactQuestion asked = asked("{\"scenarios\":[\"my-case\"],\"weights\":[2,1],\"enough\":0.5,"
                + "\"leave\":[\"kor:6\",\"JPN:3\"],\"hoarding\":2,\"loanInterest\":0.1,"
                + "\"loans\":[\"KOR-JPN:1-6:18\"],\"helpersShare\":0.25,\"helpersMonth\":2,\"easingShare\":1,"
                + "\"easingMonth\":5,\"draws\":40,\"seed\":7}");

        assertThat(asked.questions()).extracting(Question::scenario).containsExactly("stop-gallium", "/home/my-case");
        assertThat(asked.questions().getFirst()).isEqualTo(withSeed(40, 7));
        assertThat(asked.questions()).extracting(Question::draws).containsOnly(40);
        assertThat(asked.weights()).containsExactly(2.0, 1.0);
        assertThat(asked.terms())
                .isEqualTo(new PactTerms(
                        0.5,
                        new LoanTerms(0.1, List.of(new LoanTerms.Window("KOR", "JPN", 1, 6, 18))),
                        2,
                        new ExporterReaction(Kind.HELPERS_RESTRICTED, 0.25, 2),
                        new ExporterReaction(Kind.EASING, 1, 5),
                        List.of(new Leaving("KOR", 6), new Leaving("JPN", 3))));
    }

    @Test
    void whoLeavesOrLendsIsAPartyAndInTime() {
        refused("{\"leave\":[\"USA:6\"]}", "USA cannot leave");
        refused("{\"leave\":[\"KOR:12\"]}", "KOR cannot leave");
        refused("{\"loans\":[\"KOR-USA:1-6:18\"]}", "KOR cannot lend to USA");
        refused("{\"loans\":[\"KOR-JPN:1-6:25\"]}", "until month 25");
        request("{\"leave\":[\"KOR:11\"],\"loans\":[\"KOR-JPN:1-6:24\"]}").check(FIRST, name -> name);
    }

    private static void refused(String options, String found) {
        assertThatThrownBy(() -> request(options).check(FIRST, name -> name))
                .hasMessageContaining(found)
                .hasMessageContaining("Maybe");
    }

    private static Question withSeed(int draws, long seed) {
        return new Question(
                FIRST.scenario(), FIRST.parties(), FIRST.baseYear(), FIRST.months(), draws, seed, FIRST.settings());
    }

    private static PactQuestion asked(String options) {
        return request(options).about(FIRST, name -> "/home/" + name);
    }

    private static PactsRequest request(String options) {
        return JsonMapper.shared().readValue(options, PactsRequest.class);
    }
}
