package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskCommandTest {

    @Test
    void oneMineralShowsWhoseMinesStandBehindTheUse() {
        Session session = Session.of("risk", "--party", "KOR", "--mineral", "magnesium");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("South Korea", "mined in", "China", "Concentration of output (HHI)");
    }

    @Test
    void otherProgramsGetTheSameFiguresWithTheirSources() {
        Session session = Session.of("risk", "--party", "JPN", "--mineral", "magnesium", "--json");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("\"party\" : \"JPN\"", "\"indicator\" : \"hhi\"", "usgs-mcs-2026");
    }

    @Test
    void twoPartiesSeeWhatBothDependOn() {
        Session session = Session.of("risk", "--party", "KOR", "--with", "JPN", "--mineral", "magnesium");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("South Korea and Japan", "magnesium", "China 100.0");
    }

    @Test
    void anUnknownPartyOrMineralIsRefusedWithAGuess() {
        assertThat(Session.of("risk", "--party", "Atlantis").code()).isEqualTo(ExitCode.USAGE.code());

        Session session = Session.of("risk", "--party", "KOR", "--mineral", "magnesum");

        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("Maybe \"magnesium\"").doesNotContain("\tat ");
    }

    @Test
    void severalCountriesAreTakenAsOne() {
        Session session = Session.of("risk", "--party", "KOR+Japan", "--mineral", "magnesium");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out()).contains("Japan + South Korea");
    }

    @Test
    void theWeightsOfAMarketsStateAreOpenAndAWrongOneIsRefused() {
        Session level = Session.of(
                "risk", "--party", "KOR", "--mineral", "copper", "--weights", "volatility=0,trend=0,margin=0");

        assertThat(level.code()).isEqualTo(ExitCode.OK.code());
        assertThat(level.out()).contains("State of the market");
        assertThat(Session.of("risk", "--party", "KOR", "--weights", "colour=2").code())
                .isEqualTo(ExitCode.USAGE.code());
        assertThat(Session.of("risk", "--party", "KOR", "--weights", "level=-1").err())
                .contains("Maybe");
    }
}
