package org.orebridge.server.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.core.Language;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.hindcast.report.HindcastFolder;
import org.orebridge.workbench.hindcast.result.ParameterTable;
import org.orebridge.workbench.hindcast.result.Rival;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.hindcast.result.Trial;
import org.orebridge.workbench.hindcast.result.Verdict;
import org.orebridge.workbench.report.Words;

class HindcastDeskTest {

    private static final Scorecard CARD = new Scorecard(
            Scorecard.FORMAT,
            "test",
            new ParameterTable("", List.of(), List.of(), false),
            0,
            1,
            List.of(),
            Arrays.stream(Trial.values())
                    .map(trial -> new Verdict(
                            trial,
                            0.1,
                            0.1,
                            Arrays.stream(Rival.values())
                                    .map(rival -> new Verdict.Comparison(rival, 0.2, 0.1, 1))
                                    .toList(),
                            8,
                            10,
                            1,
                            1,
                            true))
                    .toList());

    @TempDir
    Path home;

    @Test
    void aResultIsKeptWhereTheCommandLineKeepsIt() throws Exception {
        try (HindcastDesk desk = new HindcastDesk(home, (_, _) -> CARD)) {
            assertThat(desk.kept()).isEmpty();
            desk.start(0);
            untilOver(desk);
            assertThat(desk.kept()).extracting(HindcastView.KeptView::name).containsExactly("bundled");
            assertThat(desk.text("bundled", HindcastDesk.RESULT)).contains(Scorecard.FORMAT);
            assertThat(HindcastFolder.page(desk.text("bundled", HindcastDesk.RESULT), Words.in(Language.of("ko"))))
                    .contains("<html lang=\"ko\">");
        }
    }

    @Test
    void oneRunAtATimeAndGivenUpOnRequest() throws Exception {
        var asked = new CountDownLatch(1);
        try (HindcastDesk desk = new HindcastDesk(home, (_, progress) -> {
            asked.countDown();
            while (true) {
                progress.begin("for ever", 0);
            }
        })) {
            desk.start(2);
            asked.await();
            assertThatThrownBy(() -> desk.start(2)).isInstanceOf(Refusal.class).hasMessageContaining("already");
            desk.cancel();
            untilOver(desk);
            assertThat(desk.work().orElseThrow().problem())
                    .hasValueSatisfying(why -> assertThat(why).contains("given up"));
            assertThat(desk.kept()).isEmpty();
        }
    }

    @Test
    void aFaultIsNamedAndNothingIsKept() throws Exception {
        try (HindcastDesk desk = new HindcastDesk(home, (_, _) -> {
            throw new IllegalStateException("/secret/path");
        })) {
            desk.start(0);
            untilOver(desk);
            assertThat(desk.work().orElseThrow().problem())
                    .hasValueSatisfying(why -> assertThat(why).doesNotContain("secret"));
            assertThat(desk.kept()).isEmpty();
        }
    }

    @Test
    void aNameIsNeverAPath() {
        try (HindcastDesk desk = new HindcastDesk(home, (_, _) -> CARD)) {
            assertThatThrownBy(() -> desk.text("../runs", HindcastDesk.RESULT)).isInstanceOf(Refusal.class);
        }
    }

    private static void untilOver(HindcastDesk desk) throws InterruptedException {
        for (int wait = 0; wait < 500 && !desk.work().orElseThrow().over(); wait++) {
            Thread.sleep(20);
        }
        assertThat(desk.work().orElseThrow().over()).isTrue();
    }
}
