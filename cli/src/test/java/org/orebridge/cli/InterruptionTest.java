package org.orebridge.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program as a process of its own, stopped in the middle of its work.
class InterruptionTest {

    @TempDir
    Path folder;

    @Test
    void aSignalInTheMiddleLeavesNoFileAndNoTrace() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.orebridge.cli.Main",
                        "respond",
                        "cobalt-drc-2025",
                        "--home",
                        folder.resolve("home").toString(),
                        "--output",
                        folder.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = program.inputReader()) {
            String progress = said.readLine();
            program.toHandle().destroy();
            String rest = said.lines().collect(Collectors.joining("\n"));
            assertThat(program.waitFor(30, SECONDS)).isTrue();
            assertThat(progress).contains("s)");
            assertThat(rest)
                    .contains("Interrupted; no half-written file is left.")
                    .doesNotContain("\tat ");
        }
        assertThat(program.exitValue()).isNotZero();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }
}
