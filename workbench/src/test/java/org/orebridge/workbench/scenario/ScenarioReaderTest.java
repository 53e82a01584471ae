package org.orebridge.workbench.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioReaderTest {

    private static final String WHOLE = """
            name: test
            title: A test
            summary: China stops.
            mineral: cobalt
            base-year: 2024
            start: 2025-03
            measures:
              - id: ban
                type: export-ban
                country: CHN
                from: 2025-03
                until: 2025-07
            """;

    private final ScenarioReader reader = new ScenarioReader(vocabulary());

    private static Vocabulary vocabulary() {
        SortedMap<String, SortedSet<String>> forms = new TreeMap<>();
        forms.put("cobalt", new TreeSet<>(List.of("cobalt-hydroxide", "cobalt-metal")));
        forms.put("copper", new TreeSet<>(List.of("copper-refined")));
        return new Vocabulary(forms);
    }

    private List<String> findingsOf(String text) {
        var refused = catchThrowableOfType(InvalidScenario.class, () -> reader.read("my.yaml", text));
        return refused.findings().stream().map(Finding::toString).toList();
    }

    private String findingOf(String text) {
        return String.join("\n", findingsOf(text));
    }

    @Test
    void whatIsLeftOutHasItsUsualValue() {
        Scenario scenario = reader.read("my.yaml", WHOLE);
        assertThat(scenario.months()).isEqualTo(24);
        assertThat(scenario.mode()).isEqualTo(Scenario.Mode.ROLLING);
        assertThat(scenario.partnersRestrict()).isEqualTo(0.5);
        assertThat(scenario.measures().getFirst().announced()).isEqualTo(YearMonth.of(2025, 3));
        assertThat(scenario.measures().getFirst().action()).isEqualTo(new Action.Ban(0));
    }

    @Test
    void anUnknownKeyIsNamedWithLineAndColumnAndTheNearestOne() {
        assertThat(findingOf(WHOLE.replace("until:", "untill:")))
                .isEqualTo("my.yaml:12:5: A measure `export-ban` has no key `untill`.\n  Maybe `until`.");
    }

    @Test
    void aCountryByItsNameIsRefusedWithItsCode() {
        assertThat(findingOf(WHOLE.replace("CHN", "China"))).contains("my.yaml:10:14", "Maybe `CHN`");
    }

    @Test
    void anUnknownMineralIsRefusedWithTheNearestOne() {
        assertThat(findingOf(WHOLE.replace("cobalt", "cobolt"))).contains("my.yaml:4", "Maybe `cobalt`");
    }

    @Test
    void anUnknownFormIsRefusedWithTheNearestOne() {
        assertThat(findingOf(WHOLE + "    forms: cobalt-metall\n")).contains("Maybe `cobalt-metal`");
    }

    @Test
    void anUnknownTypeOfMeasureIsRefusedWithTheNearestOne() {
        assertThat(findingOf(WHOLE.replace("export-ban", "exportban"))).contains("my.yaml:9", "Maybe `export-ban`");
    }

    @Test
    void anEndBeforeTheBeginningIsAContradiction() {
        assertThat(findingOf(WHOLE.replace("2025-07", "2025-02")))
                .contains("my.yaml:12", "is not after `from` March 2025");
    }

    @Test
    void aMeasureBeforeTheStartIsRefused() {
        assertThat(findingOf(WHOLE.replace("from: 2025-03", "from: 2025-02"))).contains("before the start March 2025");
    }

    @Test
    void aThirteenthMonthIsNoMonth() {
        assertThat(findingOf(WHOLE.replace("2025-07", "2025-13"))).contains("my.yaml:12", "found `2025-13`");
    }

    @Test
    void probabilitiesThatDoNotAddToOneAreRefused() {
        String unknown = WHOLE.replace("until: 2025-07", """
                until: unknown
                    ends:
                      - {until: 2025-07, probability: 0.5}
                      - {until: 2025-10, probability: 0.4}""");
        assertThat(findingOf(unknown)).contains("my.yaml:13", "add to 0.9, not to 1");
    }

    @Test
    void endsOutOfOrderAreRefused() {
        String unknown = WHOLE.replace("until: 2025-07", """
                until: unknown
                    ends:
                      - {until: 2025-10, probability: 0.5}
                      - {until: 2025-07, probability: 0.5}""");
        assertThat(findingOf(unknown)).contains("out of order");
    }

    @Test
    void aNegativeQuotaIsRefused() {
        assertThat(findingOf(quota("-5"))).contains("`tonnes` is -5", "Maybe a sign is wrong.");
    }

    @Test
    void aQuotaOfATrillionTonnesIsRefused() {
        assertThat(findingOf(quota("1000000000000"))).contains("`tonnes` is 1000000000000", "Maybe a unit is wrong.");
    }

    private static String quota(String tonnes) {
        return WHOLE.replace("export-ban", "export-quota")
                + "    amounts: {from: 2025-03, tonnes: %s}%n".formatted(tonnes);
    }

    @Test
    void aShareInPerCentIsRefusedWithTheShareThatItIs() {
        assertThat(findingOf(WHOLE + "    share: 50\n")).contains("Maybe `0.5`: a share, not per cent.");
    }

    @Test
    void aBeliefAboutNoMeasureIsRefusedWithTheNearestOne() {
        String belief = WHOLE + "beliefs:\n  - {month: 2025-03, measure: bann, until: 2025-07}\n";
        assertThat(findingOf(belief)).contains("my.yaml:14", "Maybe `ban`.");
    }

    @Test
    void aMissingKeyIsNamed() {
        assertThat(findingOf(WHOLE.replace("base-year: 2024\n", ""))).contains("A scenario needs `base-year`.");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(findingOf(WHOLE + "    country: JPN\n")).contains("`country` stands twice, first on line 10");
    }

    @Test
    void allFindingsAreGatheredInOrderOfLine() {
        String faults = WHOLE.replace("CHN", "CHX").replace("until:", "untill:").replace("base-year", "bas-year");
        assertThat(findingsOf(faults)).hasSize(4).isSortedAccordingTo((a, b) -> Integer.compare(line(a), line(b)));
    }

    private static int line(String finding) {
        return Integer.parseInt(finding.replaceFirst("^my.yaml:(\\d+)(?s:.*)", "$1"));
    }

    @Test
    void anAliasBombIsRefusedBeforeItIsUnpacked() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
        }
        assertThat(findingOf(bomb.toString())).contains("my.yaml:2", "Aliases");
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(findingOf("name: " + "[".repeat(100_000))).contains("Nested deeper");
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        assertThat(findingOf(WHOLE + "notes: 'open\n")).contains("This is no YAML");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(findingOf("# nothing\n")).contains("The file is empty.");
    }

    @Test
    void aListInsteadOfAScenarioIsRefused() {
        assertThat(findingOf("- a\n- b\n")).contains("A scenario is keys with values.");
    }

    @Test
    void aFileThatIsNotThereIsRefused(@TempDir Path folder) {
        var refused = catchThrowableOfType(InvalidScenario.class, () -> reader.read(folder.resolve("no.yaml")));
        assertThat(refused).hasMessageContaining("There is no such file.");
    }

    @Test
    void aFileOfAnotherKindIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("binary.yaml");
        Files.write(file, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        var refused = catchThrowableOfType(InvalidScenario.class, () -> reader.read(file));
        assertThat(refused).hasMessageContaining("not text in UTF-8");
    }

    @Test
    void aFileOfMoreThanAMegabyteIsRefused(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.yaml");
        Files.write(file, "# xxxxxxxxx\n".repeat(100_000).getBytes(StandardCharsets.UTF_8));
        var refused = catchThrowableOfType(InvalidScenario.class, () -> reader.read(file));
        assertThat(refused).hasMessageContaining("larger than 1 MB");
    }

    @Test
    void aTreeTakesNoLaterBelief() {
        String tree = WHOLE + "mode: tree\nbeliefs:\n  - {month: 2025-05, measure: ban, until: 2025-07}\n";
        assertThat(findingOf(tree)).contains("Maybe `mode: rolling`.");
    }
}
