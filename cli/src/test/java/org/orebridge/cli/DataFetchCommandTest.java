package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.importers.comtrade.ComtradeSettings;

class DataFetchCommandTest {

    @TempDir
    private Path folder;

    @Test
    void withoutAKeyNothingIsAskedAndWhereToGetOneIsSaid() {
        assumeTrue(System.getenv(ComtradeSettings.KEY_VARIABLE) == null, "a key is set here, and no test may use it");

        Session session =
                Session.of("data", "fetch", "--year", "2024", "--codes", "282520", "--output", folder.toString());

        assertThat(session.code()).isEqualTo(ExitCode.UNREACHABLE.code());
        assertThat(session.err())
                .contains(ComtradeSettings.KEY_VARIABLE, "Maybe")
                .doesNotContain("\tat ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void ofWhichYearsHasToBeSaid() {
        assertThat(Session.of("data", "fetch", "--output", folder.toString()).code())
                .isEqualTo(ExitCode.USAGE.code());
    }
}
