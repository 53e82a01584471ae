package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void theProgramAlonePrintsItsHelp() throws IOException {
        Session session = Session.of();
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEqualToNormalizingNewlines(golden("help.txt"));
        assertThat(session.err()).isEmpty();
    }

    @Test
    void respondExplainsItsOptions() throws IOException {
        Session session = Session.with((question, progress) -> fail("nothing is asked"), "respond", "--help");
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEqualToNormalizingNewlines(golden("help-respond.txt"));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Session.of("--version").out()).matches("orebridge \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void anUnknownCommandEndsWithTheUsageCodeAndNamesTheHelp() {
        Session session = Session.of("scenarois");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("scenarois", "Maybe scenarios was meant.", "Try \"orebridge --help\".");
        assertThat(session.out()).isEmpty();
    }

    private static String golden(String name) throws IOException {
        try (@Nullable InputStream in = HelpTest.class.getResourceAsStream(name)) {
            return in == null ? "no file " + name : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
