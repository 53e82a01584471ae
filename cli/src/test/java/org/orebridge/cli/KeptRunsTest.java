package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.KeptRuns;
import org.orebridge.workbench.study.Question;

class KeptRunsTest {

    @TempDir
    Path home;

    private KeptRuns runs;

    @BeforeEach
    void twoRunsAreKept() throws IOException {
        runs = new KeptRuns(home);
        runs.keep(answerTo("gallium-china-2023"));
        runs.keep(answerTo("cobalt-drc-2025"));
    }

    @Test
    void aRunIsFoundByItsIdTheBeginningOfItAndItsFolder() throws IOException {
        Answer cobalt = answerTo("cobalt-drc-2025");
        assertThat(runs.find("cobalt-drc-2025-0123abcd")).isEqualTo(cobalt);
        assertThat(runs.find("cobalt")).isEqualTo(cobalt);
        assertThat(runs.find(runs.place(cobalt).toString())).isEqualTo(cobalt);
    }

    @Test
    void anUnknownRunIsAnsweredWithOneThatIsThere() {
        assertThatThrownBy(() -> runs.find("copper"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no run \"copper\".")
                .hasMessageContaining("Maybe");
    }

    @Test
    void everyKeptRunIsListed() {
        Session session = Session.of("runs", "--home", home.toString());
        assertThat(session.out().lines()).hasSize(2);
        assertThat(session.out()).contains("cobalt-drc-2025-0123abcd", "gallium-china-2023-0123abcd");
    }

    @Test
    void aFigureThatTheRunDoesNotHaveIsRefusedWithWhatItHas() {
        Session session = Session.of("explain", "cobalt", "b/KOR/price/3", "--home", home.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("b/KOR/price/3", "Maybe").doesNotContain("\tat ");
    }

    private static Answer answerTo(String scenario) {
        return Answers.to(
                new Question(scenario, List.of(), OptionalInt.empty(), OptionalInt.empty(), 0, 1, new TreeMap<>()));
    }
}
