package org.orebridge.observations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orebridge.observations.Kind;

/// An import whose process is killed leaves the store as it was before or as it is after, never between.
class KilledImportTest {

    @TempDir
    Path folder;

    private ObservationStore store;
    private Path file;

    @BeforeEach
    void aStoreWithOneFile() {
        store = new ObservationStore(folder.resolve("observations"));
        add(HandMade.file(folder, "before.csv", HandMade.MCS_2026, HandMade.world("Cobalt", "Canada", 2024, "3,350")));
        String[] lines = Stream.of("Cuba", "Australia", "Morocco", "Finland")
                .map(country -> HandMade.world("Cobalt", country, 2024, "1,000"))
                .toArray(String[]::new);
        file = HandMade.file(folder, "after.csv", HandMade.MCS_2026, lines);
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "LOOKING", mode = EnumSource.Mode.EXCLUDE)
    void atAnyStepItLeavesTheStoreAsBeforeOrAsAfter(Step step) throws IOException, InterruptedException {
        killedAt(step, 0);
        assertThat(figures()).isEqualTo(step == Step.DONE ? 5 : 1);
        theStoreIsWhole();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 20, 60})
    void whileItIsBeingListedItLeavesTheStoreAsBeforeOrAsAfter(int milliseconds)
            throws IOException, InterruptedException {
        killedAt(Step.PLACED, -1);
        killed(Step.DONE, Step.LISTING, milliseconds);
        assertThat(figures()).isIn(1, 5);
        theStoreIsWhole();
    }

    /// What can be asked can be added to, and nothing that nobody lists stays.
    private void theStoreIsWhole() throws IOException {
        add(file);
        assertThat(figures()).isEqualTo(5);
        assertThat(store.imports()).hasSize(2);
        try (Stream<Path> files = Files.list(store.folder().resolve("parquet"))) {
            assertThat(files).hasSize(2);
        }
    }

    private void killedAt(Step step, int milliseconds) throws IOException, InterruptedException {
        killed(step, step, Math.max(0, milliseconds));
    }

    /// @param stop where the process stands still
    /// @param seen the step after which it is killed
    private void killed(Step stop, Step seen, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportThatStops.class.getName(),
                        store.folder().toString(),
                        file.toString(),
                        stop.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.equals(seen.name())) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo(seen.name());
            Thread.sleep(milliseconds);
            process.destroyForcibly();
        }
        process.waitFor();
    }

    private int figures() {
        return store.ask(new Question(
                        "cobalt", new TreeSet<>(), OptionalInt.empty(), Optional.empty(), Optional.empty()))
                .size();
    }

    private void add(Path added) {
        assertThat(List.of(store.add(HandMade.request(Kind.USGS_MCS, added), ImportProgress.SILENT)))
                .hasSize(1);
    }
}
