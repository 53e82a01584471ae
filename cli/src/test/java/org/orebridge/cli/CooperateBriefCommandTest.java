package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CooperateBriefCommandTest {

    @TempDir
    Path home;

    private Session brief(String... arguments) {
        String[] all = new String[arguments.length + 4];
        all[0] = "cooperate";
        all[1] = "brief";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        all[all.length - 2] = "--home";
        all[all.length - 1] = home.toString();
        return Session.of(all);
    }

    @Test
    void whereNothingIsKeptItSaysWhatToBeginWithAndLeavesNothing() {
        Session session = brief("gallium", "--parties", "KOR,Japan");
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err())
                .contains("Nothing is kept on gallium for KOR,JPN")
                .contains("Maybe begin with: orebridge stockpile gallium --parties KOR,JPN (--run makes all of it).");
        assertThat(session.out()).isEmpty();
        assertThat(home.resolve("cooperations")).doesNotExist();
    }

    @Test
    void aWrongMineralPartyOrNumberOfPartiesIsRefused() {
        assertThat(brief("galium").err()).contains("Maybe \"gallium\" was meant");
        assertThat(brief("gallium", "--parties", "KOR").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(brief("gallium", "--parties", "KOR,Atlantis").code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(brief("gallium", "--scenario", "no-such").err()).contains("Maybe \"stop-gallium\" was meant");
    }
}
