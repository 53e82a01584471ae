package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataCommandTest {

    @TempDir
    Path folder;

    @Test
    void dataAloneSaysWhatItCanDo() {
        Session session = Session.of("data");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("build", "Try \"orebridge data --help\".");
    }

    @Test
    void aRawFolderThatIsNotThereIsNamed() {
        Session session = Session.of(
                "data", "build", "--raw", folder.resolve("nowhere").toString(), "--output", folder.toString());
        assertThat(session.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(session.err()).contains("nowhere", "Maybe");
    }

    @Test
    void aRebuildWithoutItsRawFilesNamesTheMissingOneAndWritesNothing() {
        Path output = folder.resolve("tables");
        Session session = Session.of("data", "build", "--raw", folder.toString(), "--output", output.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains(".csv").contains("Maybe").doesNotContain("\tat ");
        assertThat(output).doesNotExist();
    }
}
