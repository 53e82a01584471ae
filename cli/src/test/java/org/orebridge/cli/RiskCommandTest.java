package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RiskCommandTest {

    @Test
    void oneMineralShowsWhoseMinesStandBehindTheUse() {
        Session session = Session.of("risk", "--party", "KOR", "--mineral", "magnesium");

        assertThat(session.code()).isEqualTo(ExitCode.OK.code());
        assertThat(session.out())
                .contains("South Korea", "from mine or scrap in", "China", "Concentration of output (HHI)");
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
    void chokepointsACountryAndMarketsAreTextInEveryLanguageAndJson() {
        for (String language : List.of("en", "ko", "ja")) {
            for (List<String> asked : List.of(
                    List.of("chokepoints", "--party", "KOR", "--mineral", "magnesium"),
                    List.of("chokepoints", "--mineral", "magnesium,cobalt"),
                    List.of("country", "Indonesia"),
                    List.of("market", "--mineral", "copper"))) {
                List<String> words = new ArrayList<>(List.of("risk"));
                words.addAll(asked);
                words.addAll(List.of("--language", language));
                Session session = Session.of(words.toArray(String[]::new));
                assertThat(session.code()).as(words.toString()).isEqualTo(ExitCode.OK.code());
                assertThat(session.out()).as(words.toString()).doesNotContain("{", "NaN", "null");
            }
        }
        assertThat(Session.of("risk", "country", "CHN", "--json").out()).contains("\"country\" : \"CHN\"");
        assertThat(Session.of("risk", "market", "--mineral", "copper", "--weights", "level=0,trend=0", "--json")
                        .out())
                .contains("\"level\" : 0.0", "\"month\" : \"2021-01\"", "\"chargeSource\" : \"tcrc-benchmarks\"");
        assertThat(Session.of("risk", "country", "Atlantis").err()).contains("no country", "Maybe");
    }

    @Test
    void aGroupOfOnesOwnIsTakenWhereAPartyIsAskedForAndAWrongFileIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("groups.csv"), "group,country\nPACT,KOR\nPACT,JPN\n");
        String groups = file.toString();

        assertThat(Session.of("risk", "--party", "PACT", "--mineral", "magnesium", "--groups", groups, "--json")
                        .out())
                .contains("\"members\" : [ \"JPN\", \"KOR\" ]");
        assertThat(Session.of("risk", "--party", "PACT", "--with", "EU27", "--mineral", "magnesium", "--groups", groups)
                        .code())
                .isEqualTo(ExitCode.OK.code());
        assertThat(Session.of("risk", "chokepoints", "--party", "PACT", "--mineral", "magnesium", "--groups", groups)
                        .code())
                .isEqualTo(ExitCode.OK.code());
        assertThat(Session.of("risk", "country", "CHN", "--user", "PACT", "--groups", groups)
                        .code())
                .isEqualTo(ExitCode.OK.code());
        Files.writeString(file, "group,country\nPACT,KRO\n");
        Session wrong = Session.of("risk", "--party", "PACT", "--groups", groups);
        assertThat(wrong.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(wrong.err()).contains("line 2", "Maybe").doesNotContain("\tat ");
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
