package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.workbench.scenario.BundledScenarios;
import org.orebridge.workbench.study.MarketStudy;

/// The command line and the server are two skins over one workbench.
class CommandLineTest {

    private static final Pattern ADDRESS = Pattern.compile("open at (http://\\S+)");

    @TempDir
    Path home;

    /// A small question of one way, so that the test takes seconds.
    private static String small() {
        return BundledScenarios.text("magnesium-china-licence").orElseThrow().replace("months: 24", "months: 2")
                + "\nways: [no-stocks]\n";
    }

    @Test
    void theSameStudyGivesTheSameBytesThroughBoth() throws Exception {
        Path file = Files.writeString(home.resolve("magnesium-china-licence.yaml"), small());
        Path output = home.resolve("output");
        Process process = start(
                "respond",
                file.toString(),
                "--draws",
                "0",
                "--home",
                home.resolve("cli").toString(),
                "--output",
                output.toString());
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        try (OpenWorkbench workbench = OpenWorkbench.at(home.resolve("server"), new MarketStudy(), Optional.empty())) {
            Visitor visitor = workbench.visitor();
            visitor.post("/api/v1/runs", "{\"text\":%s,\"draws\":0}".formatted(quoted(small())));
            String id = RunsTest.answerOf(visitor.untilRun(1, "finished"));
            for (String name : List.of("answer.json", "series.csv", "report.html")) {
                assertThat(visitor.bytes("/api/v1/answers/" + id + "/files/" + name)
                                .body())
                        .as(name)
                        .isEqualTo(Files.readAllBytes(output.resolve(name)));
            }
        }
    }

    @Test
    void aKilledServerShowsItsRunAsInterruptedAndLosesNoOther() throws Exception {
        Process first = start("serve", "--port", "0", "--home", home.toString());
        try {
            Visitor visitor = new Visitor(address(first));
            visitor.post("/api/v1/runs", "{\"text\":%s,\"draws\":0}".formatted(quoted(small())));
            visitor.untilRun(1, "finished");
            visitor.post("/api/v1/runs", "{\"scenario\":\"magnesium-china-licence\",\"draws\":50}");
            visitor.post("/api/v1/runs", "{\"scenario\":\"magnesium-china-licence\",\"draws\":60}");
            visitor.untilRun(2, "running");
        } finally {
            first.destroyForcibly().waitFor();
        }
        Process second = start("serve", "--port", "0", "--home", home.toString());
        try {
            Visitor visitor = new Visitor(address(second));
            visitor.untilRun(2, "interrupted");
            visitor.untilRun(3, "running");
            visitor.post("/api/v1/runs/3/cancellation", "{}");
            String finished = visitor.get("/api/v1/runs/1").body();
            assertThat(finished).contains("finished");
            assertThat(visitor.get("/api/v1/answers/" + RunsTest.answerOf(finished))
                            .statusCode())
                    .isEqualTo(200);
        } finally {
            second.destroyForcibly().waitFor();
        }
    }

    private static URI address(Process process) throws IOException {
        BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
        var said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher matcher = ADDRESS.matcher(line);
            if (matcher.find()) {
                return URI.create(matcher.group(1));
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("It did not open: " + said);
    }

    private static Process start(String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx1500m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path")));
        command.add("org.orebridge.cli.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
