package org.orebridge.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real Chromium visits the pages; where none is installed the test is skipped, but for the build that guards
/// main.
class BrowserTest {

    private static final String ANSWER = "browser-example";
    private static final Path WEB = Path.of("..", "web");

    @TempDir
    Path home;

    @Test
    void everyPageWorksInThreeLanguagesAndBothThemesAndByKeyboard() throws Exception {
        Optional<Path> chromium = chromium();
        if (System.getenv("CI") != null) {
            assertThat(chromium).as("Chromium, which .ci/run installs").isPresent();
        }
        assumeThat(chromium)
                .as("no Chromium was found; maybe \"apt-get install chromium\", or name one in CHROMIUM")
                .isPresent();
        keepExamples();
        try (OpenWorkbench workbench = OpenWorkbench.at(home)) {
            workbench.visitor().post("/api/v1/runs", "{\"scenario\":\"magnesium-china-licence\",\"draws\":0}");
            workbench.visitor().untilRun(1, "finished");
            Process visit = new ProcessBuilder(
                            "node",
                            "browser/visit.mjs",
                            chromium.orElseThrow().toString(),
                            workbench.visitor().address().toString(),
                            ANSWER,
                            Path.of("target", "seen").toAbsolutePath().toString())
                    .directory(WEB.toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(visit.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(visit.waitFor()).as(said).isZero();
        }
    }

    private void keepExamples() throws IOException {
        keep("browser-answer.json", Path.of("runs", "answer.json"));
        keep("browser-stockpile.json", Path.of("stockpiles", "stockpile.json"));
        keep("browser-pacts.json", Path.of("cooperations", "pacts.json"));
        keep("browser-invite.json", Path.of("cooperations", "invite.json"));
        keep("browser-swaps.json", Path.of("swaps", "swaps.json"));
        keep("browser-cooperation.json", Path.of("cooperations", "cooperation.json"));
    }

    /// @param kept folder of its kind and name of its file
    private void keep(String example, Path kept) throws IOException {
        Path folder = Files.createDirectories(home.resolve(kept.getName(0)).resolve(ANSWER));
        try (@Nullable InputStream bytes = BrowserTest.class.getResourceAsStream(example)) {
            assertThat(bytes).as(example).isNotNull();
            Files.write(folder.resolve(kept.getFileName()), bytes == null ? new byte[0] : bytes.readAllBytes());
        }
    }

    private static Optional<Path> chromium() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse(""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
