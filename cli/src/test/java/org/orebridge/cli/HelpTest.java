package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

    @Test
    void theProgramAlonePrintsItsHelp() {
        Session session = Session.of();
        assertThat(session.code()).isZero();
        assertThat(session.out())
                .startsWith("Orebridge: what a critical-mineral cut-off does")
                .contains("Usage: orebridge");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(Session.of("--version").out()).matches("orebridge \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void anUnknownCommandEndsWithTheUsageCodeAndNamesTheHelp() {
        Session session = Session.of("respnd");
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("respnd").contains("Try \"orebridge --help\".");
        assertThat(session.out()).isEmpty();
    }
}
