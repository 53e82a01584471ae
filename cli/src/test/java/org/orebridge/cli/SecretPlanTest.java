package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A joint plan of holders whose figures nobody else may see, in this process and in processes of their own.
class SecretPlanTest {

    /// Digits of the levels, rates and worths that no other figure has.
    private static final List<String> MARKS = List.of("391826", "826391", "361729", "18263", "936172");

    private static final String SCENARIO = """
            name: gallium-known-end
            title: China stops gallium for half a year
            summary: China stops all gallium exports for six months, and everybody knows it.
            mineral: gallium
            base-year: 2022
            start: 2023-07
            months: 8
            mode: perfect-foresight
            measures:
              - id: stop
                type: export-ban
                country: CHN
                to: all
                from: 2023-07
                until: 2024-01
                assumed: A test.
            """;

    @TempDir
    Path folder;

    private Path scenario;
    private Path kor;
    private Path jpn;

    @BeforeEach
    void files() throws IOException {
        scenario = Files.writeString(folder.resolve("known-end.yaml"), SCENARIO);
        kor = holding("KOR", "7.391826", "1.826391", "361729.5");
        jpn = holding("JPN", "17.18263", "4.391826", "359361.72");
    }

    private Path holding(String party, String level, String rate, String worth) throws IOException {
        Path file = Files.writeString(folder.resolve(party + ".yaml"), """
                party: %s
                mineral: gallium
                lots:
                  - form: gallium-6n
                    level: %s
                    rate: %s
                    worth: %s
                """.formatted(party, level, rate, worth));
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        return file;
    }

    private Session plan(String korHolder, String jpnHolder, String... more) {
        var arguments = new ArrayList<>(List.of(
                "cooperate",
                "plan",
                scenario.toString(),
                "--parties",
                "KOR,JPN",
                "--home",
                folder.resolve("home").toString(),
                "--holder",
                "KOR=" + korHolder,
                "--holder",
                "JPN=" + jpnHolder));
        arguments.addAll(List.of(more));
        return Session.of(arguments.toArray(String[]::new));
    }

    private static String process(Path file) {
        return "command:'%s' -cp '%s' org.orebridge.cli.Main holder '%s'"
                .formatted(
                        Path.of(System.getProperty("java.home"), "bin", "java"),
                        System.getProperty("java.class.path"),
                        file);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !List.of(scenario, kor, jpn).contains(file))
                    .toList();
        }
    }

    @Test
    void noFigureOfAHolderIsPrintedOrWrittenAndNothingIsWrittenUnasked() throws IOException {
        Session session = plan(kor.toString(), jpn.toString());
        assertThat(session.err()).doesNotContain(MARKS);
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out()).contains("Agreed after").doesNotContain(MARKS);
        assertThat(written()).isEmpty();
    }

    @Test
    void whatIsPublishedIsInBandsAndEachPartyAloneGetsItsOwnPage() throws IOException {
        Path own = folder.resolve("own-kor.html");
        Session session = plan(
                kor.toString(),
                jpn.toString(),
                "--own",
                "KOR=" + own,
                "--output",
                folder.resolve("out").toString(),
                "--json");
        assertThat(session.code()).as(session.err()).isZero();
        assertThat(session.out()).contains("\"stepTonnes\"").doesNotContain(MARKS);
        assertThat(written()).hasSize(3);
        for (Path file : written()) {
            assertThat(Files.readString(file)).doesNotContain(MARKS.subList(3, 5));
        }
        // What is asked of Korea is its own releases: not above its rate, and something of them.
        assertThat(Files.readString(own))
                .contains("South Korea")
                .contains("1.82")
                .doesNotContain("Japan");
        if (Files.getFileStore(own).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void twoProcessesOfTheirOwnLeadToThePlanOfTheTwoFiles() {
        Session files = plan(kor.toString(), jpn.toString(), "--json");
        Session processes = plan(process(kor), process(jpn), "--json");
        assertThat(processes.code()).as(processes.err()).isZero();
        assertThat(processes.out().replace("PROCESS", "FILE")).isEqualTo(files.out());
    }

    @Test
    void aHolderThatStopsOrSaysSomethingElseIsNamedAndNothingOfWhatItSaid() throws IOException {
        for (String command : List.of(
                "command:false",
                "command:echo 391826",
                "command:echo '{\"problem\":\"NONE\",\"places\":[{\"country\":\"USA\",\"form\":\"391826\"}],\"tonnes\":[]}'",
                "command:/nowhere/at/all",
                process(folder.resolve("missing.yaml")),
                process(kor))) {
            Session session = plan(kor.toString(), command);
            assertThat(session.code()).as(command).isEqualTo(ExitCode.UNREACHABLE.code());
            assertThat(session.err()).contains("The holder of JPN", "Maybe").doesNotContain("391826");
            assertThat(session.out()).isEmpty();
        }
        assertThat(written()).isEmpty();
    }

    @Test
    void aHolderThatDoesNotAnswerIsNotWaitedForForEver() {
        Session session = plan(kor.toString(), "command:sleep 600", "--patience", "1");
        assertThat(session.code()).isEqualTo(ExitCode.UNREACHABLE.code());
        assertThat(session.err()).contains("The holder of JPN did not answer within 1 s");
    }

    /// A shell would make a file of it.
    @Test
    void aCommandIsRunWithoutAShell() throws IOException {
        Path made = folder.resolve("made");
        plan(kor.toString(), "command:echo x > " + made);
        plan(kor.toString(), "command:echo x; touch " + made);
        plan(kor.toString(), "command:echo $(touch " + made + ")");
        assertThat(written()).isEmpty();
    }

    @Test
    void aFileOfSomebodyElseOrWithAFaultIsRefusedWithoutItsFigures() throws IOException {
        Session other = plan(jpn.toString(), jpn.toString());
        assertThat(other.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(other.err()).contains("the file of KOR").doesNotContain(MARKS);
        Files.writeString(kor, Files.readString(kor).replace("level: ", "level: about "), StandardCharsets.UTF_8);
        Session fault = plan(kor.toString(), jpn.toString());
        assertThat(fault.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(fault.err()).contains("KOR.yaml:5: `level`").doesNotContain(MARKS);
        assertThat(written()).isEmpty();
    }

    @Test
    void aFormThatTheMarketHasNoPlaceForIsRefused() throws IOException {
        Files.writeString(kor, Files.readString(kor).replace("gallium-6n", "gallium-oxide"));
        Session session = plan(kor.toString(), jpn.toString());
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).doesNotContain(MARKS);
    }

    @Test
    void whoHasAHolderHasToBeAParty() throws IOException {
        Session session = plan(kor.toString(), jpn.toString(), "--holder", "USA=" + kor);
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("USA has a holder and is none of the parties");
    }

    @Test
    void aFileThatOthersMayReadIsWarnedOf() throws IOException {
        if (!Files.getFileStore(kor).supportsFileAttributeView("posix")) {
            return;
        }
        Files.setPosixFilePermissions(kor, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(plan(kor.toString(), "command:false").err()).contains("Others may read the file of KOR");
    }

    @Test
    void aPlanThatRunsOutOfRoundsSaysSo() {
        Session session = plan(kor.toString(), jpn.toString(), "--rounds", "2");
        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("NOT AGREED after 2 rounds").doesNotContain(MARKS);
    }
}
