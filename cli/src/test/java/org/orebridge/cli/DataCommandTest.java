package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void aMineralIsShownWithItsFlowsPricesSourcesAndWhatTheBalanceMoved() {
        Session session = Session.of("data", "show", "gallium", "--rows", "3");
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("WHO MAKES IT", "WHO SHIPS IT", "WHO USES IT", "PRICES AT REST", "SOURCES")
                .containsPattern(
                        "China to Japan +[\\d.]+ +[\\d.]+ +[-+]?[\\d.]+ +[\\d.]+ +[\\d.]+ to [\\d.]+ +\\S+ \\(2023, ")
                .containsPattern("and \\d+ smaller, together")
                .contains("usgs-mcs-2025: Mineral Commodity Summaries 2025");
    }

    @ParameterizedTest
    @CsvSource({
        "galium, 2023, 3, 'Maybe \"gallium\" was meant.'",
        "gallium, 1990, 3, Maybe 2023 was meant.",
        "gallium, soon, 2, '--year'",
    })
    void aMineralOrYearThatTheCompilationDoesNotHaveIsRefused(String mineral, String year, int code, String says) {
        Session session = Session.of("data", "show", mineral, "--year", year);
        assertThat(session.code()).isEqualTo(code);
        assertThat(session.err()).contains(says).doesNotContain("\tat ");
        assertThat(session.out()).isEmpty();
    }
}
