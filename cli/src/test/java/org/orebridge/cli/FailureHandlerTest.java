package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine.Command;

class FailureHandlerTest {

    @TempDir
    Path home;

    @Test
    void aFaultOfTheProgramPrintsOneLineAndKeepsItsTraceInAFile() throws IOException {
        Session session = failing(() -> {
            throw new IllegalStateException("two plus two is five");
        });
        assertThat(session.code()).isEqualTo(ExitCode.INTERNAL_ERROR.code());
        assertThat(session.err())
                .startsWith("Internal error: two plus two is five")
                .contains(home.toString())
                .doesNotContain("\tat ");
        assertThat(traces()).singleElement().asString().contains("IllegalStateException", "\tat ");
    }

    @Test
    void runningOutOfMemoryIsToldLikeAnyOtherFault() throws IOException {
        Session session = failing(() -> {
            throw new OutOfMemoryError("Java heap space");
        });
        assertThat(session.code()).isEqualTo(ExitCode.INTERNAL_ERROR.code());
        assertThat(session.err()).contains("Java heap space").doesNotContain("\tat ");
        assertThat(traces()).hasSize(1);
    }

    @Test
    void aRefusedInputEndsWithItsOwnCodeAndNoTrace() throws IOException {
        Session session = failing(() -> {
            throw new IllegalArgumentException("There is no mineral \"cobolt\".\nMaybe \"cobalt\" was meant.");
        });
        assertThat(session.code()).isEqualTo(ExitCode.INVALID_INPUT.code());
        assertThat(session.err()).contains("cobolt", "Maybe \"cobalt\" was meant.");
        assertThat(traces()).isEmpty();
    }

    @Test
    void aMissingFileIsNamed() throws IOException {
        Session session = failing(() -> {
            throw new NoSuchFileException("mine.yaml");
        });
        assertThat(session.code()).isEqualTo(ExitCode.WRONG_FILE.code());
        assertThat(session.err()).contains("There is no file mine.yaml.", "Maybe");
        assertThat(traces()).isEmpty();
    }

    private Session failing(Callable<Integer> fault) {
        return Session.of(List.of(new Failing(fault)), "fail", "--home", home.toString());
    }

    private List<String> traces() throws IOException {
        Path log = home.resolve("log");
        if (!Files.exists(log)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(log)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
            return texts;
        }
    }

    @Command(name = "fail")
    private static final class Failing implements Callable<Integer> {

        private final Callable<Integer> fault;

        Failing(Callable<Integer> fault) {
            this.fault = fault;
        }

        @Override
        public Integer call() throws Exception {
            return fault.call();
        }
    }
}
