package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CooperateCommandTest {

    @Test
    void itSaysWhatItDoesAndForWhom() {
        Session session = Session.of("cooperate", "--help");
        assertThat(session.code()).isZero();
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("Shapley value, core, nucleolus, Owen point, transfers", "two to ten parties");
    }

    @Test
    void nobodyIsAPartyAlone() {
        Session session = Session.of("cooperate", "gallium-china-2023", "--parties", "KOR");
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("2 to 10 parties, found 1", "Maybe");
        assertThat(session.out()).isEmpty();
    }

    @Test
    void aGroupAndItsMemberAreNotBothParties() {
        Session session = Session.of("cooperate", "gallium-china-2023", "--parties", "KOR,EU27,DEU");
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("Germany would count twice", "Maybe name either the group or its members");
    }

    @Test
    void aScenarioThatIsNotThereIsNamed() {
        Session session = Session.of("cooperate", "galium-china-2023");
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("galium-china-2023", "Maybe");
    }
}
