package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.workbench.report.ReportFolder;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.study.NamedScenario;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.Study;

class RespondCommandTest {

    private static final Vocabulary WORDS =
            new Vocabulary(new TreeMap<>(Map.of("magnesium", new TreeSet<>(Set.of("magnesium-metal")))));

    @TempDir
    Path folder;

    private final List<Question> asked = new ArrayList<>();

    @Test
    void theOptionsBecomeTheQuestion() {
        respond(
                "magnesium-china-licence",
                "--parties",
                "KOR,Japan",
                "--months",
                "36",
                "--draws",
                "7",
                "--seed",
                "3",
                "--year",
                "2023",
                "--set",
                "market.holding_cost=0.005");
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.parties()).containsExactly("KOR", "JPN");
            assertThat(question.months()).hasValue(36);
            assertThat(question.baseYear()).hasValue(2023);
            assertThat(question.draws()).isEqualTo(7);
            assertThat(question.seed()).isEqualTo(3);
            assertThat(question.settings()).containsEntry("market.holding_cost", 0.005);
        });
    }

    @Test
    void withoutOptionsTheScenariosOwnChoicesHoldAndAHundredSetsAreDrawn() {
        respond("magnesium-china-licence");
        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.parties()).isEmpty();
            assertThat(question.months()).isEmpty();
            assertThat(question.draws()).isEqualTo(100);
        });
    }

    @Test
    void theJsonGoesToStandardOutputAndNothingElseDoes() {
        Session session = respond("magnesium-china-licence", "--json");
        assertThat(session.code()).isZero();
        assertThat(JsonFile.read(session.out()).shock().mineral()).isEqualTo("magnesium");
    }

    @Test
    void theRunIsKeptUnderTheHomeAndWrittenWhereTheUserWants() throws IOException {
        Path output = folder.resolve("out");
        Session session = respond("magnesium-china-licence", "--output", output.toString());
        assertThat(session.out()).contains("A licence for magnesium", output.toString());
        assertThat(output.resolve(ReportFolder.REPORT)).isRegularFile();
        assertThat(folder.resolve("home/runs/magnesium-china-licence-0123abcd").resolve(ReportFolder.REPORT))
                .isRegularFile();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void aFailedSolveEndsWithItsOwnCode() {
        Session session = run(
                (question, progress) -> Answers.to(question, WayResult.failed(Way.NO_STOCKS, "residual 0.2")),
                "respond",
                "magnesium-china-licence");
        assertThat(session.code()).isEqualTo(ExitCode.SOLVE_FAILED.code());
        assertThat(session.out()).contains("residual 0.2");
    }

    @ParameterizedTest
    @CsvSource({
        "--months 0, Months reported are 1 to 120",
        "--months soon, '--months'",
        "--draws -1, Draws are 0 to 100000",
        "--draws 1000000000000, '--draws'",
        "--year 20240, A base year is 1950 to 2100",
        "--parties XYZ, no country",
        "--parties KOR;KOR, name somebody twice",
        "--set theta, key=value",
        "--set theta=big, has no number",
        "--set theta=NaN, has no number",
        "--colour red, --colour",
    })
    void aWrongOptionIsNamedAndEndsWithTheUsageCode(String option, String says) {
        List<String> arguments = new ArrayList<>(List.of("magnesium-china-licence"));
        arguments.addAll(List.of(option.replace(';', ',').split(" ")));
        Session session = respond(arguments.toArray(String[]::new));
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains(says).contains("orebridge respond --help");
        assertThat(asked).isEmpty();
    }

    @Test
    void aMissingScenarioArgumentIsAUsageError() {
        Session session = respond();
        assertThat(session.code()).isEqualTo(ExitCode.USAGE.code());
        assertThat(session.err()).contains("SCENARIO");
    }

    @ParameterizedTest
    @CsvSource({
        "missing.yaml, '', does not exist",
        "empty.yaml, '', is empty",
        "page.html, '<!DOCTYPE html><html></html>', is a web page",
        "book.yaml, 'PK\u0003\u0004', is a zip archive or a spreadsheet",
        "picture.png, '\u0089PNG\r\n\u001a\n\u0000\u0000', is no text",
    })
    void aFileThatIsNoScenarioIsRefusedByWhatItSeemsToBe(String name, String content, String says) throws IOException {
        Path file = folder.resolve(name);
        if (!name.startsWith("missing")) {
            Files.writeString(file, content, StandardCharsets.ISO_8859_1);
        }
        Session session = respond(file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(session.err()).contains(name, says, "Maybe").doesNotContain("\tat ");
    }

    @ParameterizedTest
    @CsvSource({
        "'measures: [', no YAML",
        "'name: half\ntitle: ', ''",
        "'name: mine\nmineral: cobalt\nstart: 2025-13\n', 2025-13",
        "'nmae: mine\n', nmae",
    })
    void aScenarioThatIsWrongIsRefusedWithItsPlace(String content, String says) throws IOException {
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, content);
        Session session = respond(file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("mine.yaml", says, "Maybe").doesNotContain("\tat ");
    }

    @Test
    void anUnknownMineralIsRefusedWithItsLine() throws IOException {
        String scenario = BundledScenarios.text("magnesium-china-licence").orElseThrow();
        Path file = Files.writeString(
                folder.resolve("mine.yaml"), scenario.replace("mineral: magnesium", "mineral: unobtainium"));
        Session session = respond(file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).containsPattern("mine.yaml:\\d+").contains("unobtainium", "Maybe");
    }

    @Test
    void anUnknownCountryIsRefusedWithItsLine() throws IOException {
        String scenario = BundledScenarios.text("magnesium-china-licence").orElseThrow();
        Path file = Files.writeString(folder.resolve("mine.yaml"), scenario.replace("country: CHN", "country: CHX"));
        Session session = respond(file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).containsPattern("mine.yaml:\\d+").contains("CHX", "Maybe");
    }

    @Test
    void anUnknownNameEndsWithASuggestion() {
        Session session = respond("cobolt-drc-2025");
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("cobalt-drc-2025");
    }

    @Test
    void anOutputThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("taken"), "text");
        Session session = respond("magnesium-china-licence", "--output", file.toString());
        assertThat(session.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(session.err()).contains("taken", "Maybe");
        assertThat(asked).as("refused before any work").isEmpty();
    }

    private Session respond(String... arguments) {
        List<String> all = new ArrayList<>(List.of("respond"));
        all.addAll(List.of(arguments));
        return run(this::answer, all.toArray(String[]::new));
    }

    private Session run(Study study, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--home", folder.resolve("home").toString()));
        return Session.with(study, all.toArray(String[]::new));
    }

    private Answer answer(Question question, Progress progress) {
        NamedScenario.read(question.scenario(), WORDS);
        asked.add(question);
        return Answers.to(question);
    }
}
