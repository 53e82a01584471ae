package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.Status;

/// `respond` from the file to the answer, with the real figures of magnesium.
class AnsweringTest {

    private static final String HALF = """
            name: half-of-magnesium
            title: China halves magnesium exports
            summary: China lets out half of its magnesium exports for two months.
            mineral: magnesium
            base-year: 2024
            start: 2026-01
            months: 3
            measures:
              - id: ban
                type: export-ban
                country: CHN
                to: all
                from: 2026-01
                until: 2026-03
                share: 0.5
                assumed: All of it.
            release-rules: [none, full]
            ways: [no-stocks, alone, together]
            """;

    @TempDir
    Path folder;

    @Test
    void anAnswerIsPrintedWrittenKeptExplainedAndTheSameTheNextTime() throws IOException {
        Path scenario = Files.writeString(folder.resolve("half.yaml"), HALF);
        Session first = respond(
                scenario.toString(), "--json", "--output", folder.resolve("one").toString());
        assertThat(first.code()).as(first.err()).isZero();
        Answer answer = JsonFile.read(first.out());
        assertThat(answer.ways()).hasSize(3).allMatch(way -> way.status() == Status.ANSWERED);
        assertThat(answer.shock().monthsReported()).isEqualTo(3);

        Session again = respond(
                scenario.toString(), "--json", "--output", folder.resolve("two").toString());
        assertThat(again.out()).isEqualTo(first.out());
        assertThat(folder.resolve("two")).satisfies(two -> assertSameFiles(folder.resolve("one"), two));

        assertThat(Session.of("runs", "--home", home()).out()).contains("half-of-magnesium-");
        Session explained = Session.of("explain", "last", "b/KOR/price/3", "--home", home());
        assertThat(explained.code()).as(explained.err()).isZero();
        assertThat(explained.out()).contains("magnesium", ".csv");
    }

    @Test
    void whereNothingMayBeShippedAnywhereTheAnswerIsDefined() throws IOException {
        String everything = HALF.replace("country: CHN", "country: all")
                .replace("    until: 2026-03\n", "")
                .replace("share: 0.5", "share: 0")
                .replace("[no-stocks, alone, together]", "[no-stocks]");
        Path scenario = Files.writeString(folder.resolve("all.yaml"), everything);
        Session session = respond(scenario.toString());
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out()).contains("Every country stops exports").doesNotContain("NaN", "Infinity");
    }

    @ParameterizedTest
    @CsvSource({
        "--set market.holding_kost=1, 'Maybe \"market.holding_cost\" was meant.'",
        "--parties KOR;NZL, party New Zealand",
        "--year 1990, There is no production of magnesium",
    })
    void whatTheDatasetDoesNotHaveIsRefusedByName(String option, String says) throws IOException {
        Path scenario = Files.writeString(folder.resolve("half.yaml"), HALF);
        List<String> arguments = new ArrayList<>(List.of(scenario.toString()));
        arguments.addAll(List.of(option.replace(';', ',').split(" ")));
        Session session = respond(arguments.toArray(String[]::new));
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains(says, "Maybe").doesNotContain("\tat ");
        assertThat(session.out()).isEmpty();
    }

    private static void assertSameFiles(Path one, Path other) throws IOException {
        try (Stream<Path> files = Files.list(one)) {
            assertThat(files)
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(other.resolve(file.getFileName())).hasSameBinaryContentAs(file));
        }
    }

    private Session respond(String... arguments) {
        List<String> all = new ArrayList<>(List.of("respond"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--draws", "0", "--home", home()));
        return Session.of(all.toArray(String[]::new));
    }

    private String home() {
        return folder.resolve("home").toString();
    }
}
