package org.orebridge.workbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.importers.WrongFile;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.InvalidScenario;
import org.orebridge.workbench.scenario.Scenario;
import org.orebridge.workbench.scenario.Vocabulary;

class NamedScenarioTest {

    @TempDir
    Path folder;

    @Test
    void aBundledScenarioIsFoundByItsName() {
        assertThat(read("magnesium-china-licence").mineral()).isEqualTo("magnesium");
    }

    @Test
    void aScenarioMadeForAMineralIsFoundByItsName() {
        assertThat(read("stop-gallium").mineral()).isEqualTo("gallium");
        assertThat(read("STOP-gallium-to-KOR").name()).isEqualTo("stop-gallium-to-kor");
    }

    @Test
    void theListGivesOneSentenceToEach() {
        assertThat(NamedScenario.list())
                .hasSameSizeAs(NamedScenario.names())
                .hasSizeGreaterThan(20)
                .allSatisfy(entry -> assertThat(entry.summary()).endsWith(".").doesNotContain("\n"));
    }

    @Test
    void aFileIsFoundByItsPath() throws IOException {
        Path file = folder.resolve("magnesium-china-licence.yaml");
        Files.writeString(file, BundledScenarios.text("magnesium-china-licence").orElseThrow());
        assertThat(read(file.toString())).isEqualTo(read("magnesium-china-licence"));
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatThrownBy(() -> read("magnesium-china-license"))
                .isInstanceOf(InvalidScenario.class)
                .hasMessageContaining("Maybe `magnesium-china-licence`");
    }

    @Test
    void aMissingFileAndAFolderAreWrongFiles() {
        assertThatThrownBy(() -> read(folder.resolve("none.yaml").toString()))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> read(folder.toString()))
                .isInstanceOf(WrongFile.class)
                .hasMessageContaining("is a folder");
    }

    @Test
    void anEmptyPathIsNoScenario() {
        assertThatThrownBy(() -> read("")).isInstanceOf(RuntimeException.class).hasMessageContaining("Maybe");
    }

    private static Scenario read(String named) {
        return NamedScenario.read(named, Vocabulary.ANY);
    }
}
