package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.scenario.ScenarioTemplate;
import org.orebridge.workbench.study.NamedScenario;

class ScenarioCommandsTest {

    @TempDir
    Path folder;

    @Test
    void everyBundledScenarioIsListedWithASentence() {
        Session session = Session.of("scenarios");
        assertThat(session.code()).isZero();
        assertThat(session.out().lines()).hasSize(NamedScenario.names().size()).allMatch(line -> line.length() > 40);
        assertThat(session.out()).contains("cobalt-drc-2025", "magnesium-china-licence", "stop-lithium");
    }

    @Test
    void aTemplateIsWrittenWhereTheUserWants() throws IOException {
        Path file = folder.resolve("mine.yaml");
        assertThat(Session.of("new", "scenario", file.toString()).code()).isZero();
        assertThat(file).hasContent(ScenarioTemplate.text());
    }

    @Test
    void aTemplateNeverReplacesAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.yaml"), "precious");
        Session session = Session.of("new", "scenario", file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(session.err()).contains("exists already", "Maybe");
        assertThat(file).hasContent("precious");
    }

    @Test
    void aTemplateCanGoToStandardOutput() {
        assertThat(Session.of("new", "scenario", "-").out()).isEqualTo(ScenarioTemplate.text());
    }

    @Test
    void newAloneSaysWhatCanBeNew() {
        Session session = Session.of("new");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("orebridge new scenario");
    }

    @Test
    void withoutRunsTheListSaysHowToMakeOne() {
        Session session = Session.of("runs", "--home", folder.toString());
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("No run is kept yet", "orebridge respond");
    }
}
