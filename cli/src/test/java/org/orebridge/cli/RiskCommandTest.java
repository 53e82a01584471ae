package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    @Test
    void everyIndexOfEveryMineralGoesIntoOneFileThatIsNotWrittenOver(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("risk.csv");

        Session session = Session.of("risk", "--all", "--output", file.toString());

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.getFirst()).startsWith("party,mineral,indicator,of,year,unit,value,low,high");
        assertThat(lines.size()).isGreaterThan(10_000);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("world,antimony,hhi,mining,2025,1,0."))
                .anyMatch(line -> line.startsWith("DEU,cobalt,origin,COD,2024,share,0."));
        Session again = Session.of("risk", "--all", "--output", file.toString());
        assertThat(again.code()).isNotEqualTo(ExitCode.OK.code());
        assertThat(again.err()).contains("exists already");
    }

    @Test
    void withoutAPartyAFileOrAnEndingItSaysWhatIsMissing() {
        assertThat(Session.of("risk").err()).contains("--party KOR");
        assertThat(Session.of("risk", "--all").err()).contains("--output risk.csv");
        assertThat(Session.of("risk", "--all", "--output", "risk.txt").err()).contains("risk.csv");
        assertThat(Session.of("risk", "--party", "KOR", "--output", "risk.csv").code())
                .isEqualTo(ExitCode.USAGE.code());
    }
}
