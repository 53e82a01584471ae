package org.orebridge.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/// What the first page promises is there: its commands are taken, its links lead somewhere.
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*\\./orebridge\\b([^#\\n]*)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    static Stream<String> commands() throws IOException {
        return matches(COMMAND, Files.readString(ROOT.resolve("README.md")));
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandOfTheReadmeIsTaken(String command) {
        CommandLine line = CommandLines.of(
                new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), CommandLines.commands());
        String[] arguments = Arrays.stream(command.split(" "))
                .filter(word -> !word.isBlank())
                .toArray(String[]::new);
        assertThatCode(() -> line.parseArgs(arguments)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkOfAPageLeadsToAFile(Path page) throws IOException {
        assertThat(matches(LINK, Files.readString(page)))
                .allSatisfy(link -> assertThat(page.resolveSibling(link)).exists());
    }

    @Test
    void everyExitCodeIsDocumented() throws IOException {
        List<String> page = Files.readAllLines(ROOT.resolve("docs/exit-codes.md"));
        for (ExitCode code : ExitCode.values()) {
            assertThat(page).anyMatch(line -> line.startsWith("| %d | %s".formatted(code.code(), code.meaning())));
        }
    }

    private static Stream<String> matches(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.results().map(result -> result.group(1).strip()).toList().stream();
    }
}
