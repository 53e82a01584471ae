package org.orebridge.observations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orebridge.observations.Kind;

/// An import that is stopped from within leaves the store as it was, byte for byte, and can be made again.
class CancelledImportTest {

    private static final List<String> COUNTRIES = List.of(
            "Cuba", "Australia", "Morocco", "Finland", "Japan", "Norway", "Belgium", "China", "Zambia", "Brazil");

    private static final int YEARS = 100;

    /// So long that a reader says several times how far it is: once a megabyte.
    private static final String NOTE = "note ".repeat(800);

    @TempDir
    Path folder;

    private ObservationStore store;
    private Path file;

    @BeforeEach
    void aStoreWithOneFile() {
        store = new ObservationStore(folder.resolve("observations"));
        Path before = HandMade.file(
                folder, "before.csv", HandMade.MCS_2026, HandMade.world("Cobalt", "Canada", 2024, "3,350"));
        assertThat(store.add(HandMade.request(Kind.USGS_MCS, before), ImportProgress.SILENT))
                .isInstanceOf(ImportOutcome.Added.class);
        file = HandMade.file(
                folder,
                "after.csv",
                HandMade.MCS_2026,
                COUNTRIES.stream()
                        .flatMap(country -> IntStream.range(0, YEARS)
                                .mapToObj(i -> HandMade.world("Cobalt", country, 1925 + i, "1,000")
                                        .replace(",,Yes,", "," + NOTE + ",Yes,")))
                        .toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = "DONE", mode = EnumSource.Mode.EXCLUDE)
    void atAnyStepBeforeTheLast(Step step) throws IOException {
        cancelledBy(new Stopping(Optional.of(step)));
    }

    @Test
    void inTheMiddleOfReading() throws IOException {
        cancelledBy(new Stopping(Optional.empty()));
    }

    private void cancelledBy(ImportProgress stopping) throws IOException {
        var listed = store.imports();
        var files = parquet();
        assertThatThrownBy(() -> store.add(HandMade.request(Kind.USGS_MCS, file), stopping))
                .isInstanceOf(CancellationException.class);
        assertThat(store.imports()).isEqualTo(listed);
        assertThat(figures()).isEqualTo(1);
        assertThat(parquet()).containsAllEntriesOf(files);
        assertThat(store.add(HandMade.request(Kind.USGS_MCS, file), ImportProgress.SILENT))
                .isInstanceOf(ImportOutcome.Added.class);
        assertThat(figures()).isEqualTo(COUNTRIES.size() * YEARS + 1);
        assertThat(parquet()).hasSize(2);
    }

    /// Stops at a step, or where the first figures have been read.
    private record Stopping(Optional<Step> at) implements ImportProgress {

        @Override
        public void begin(Step step) {
            if (at.equals(Optional.of(step))) {
                throw new CancellationException("stopped at " + step);
            }
        }

        @Override
        public void read(long figures, long bytesLeft) {
            if (at.isEmpty() && figures > 0) {
                throw new CancellationException("stopped after %d figures".formatted(figures));
            }
        }
    }

    private int figures() {
        return store.ask(new Question(
                        "cobalt", new TreeSet<>(), OptionalInt.empty(), Optional.empty(), Optional.empty()))
                .size();
    }

    /// The files by name with their sizes.
    private Map<String, Long> parquet() throws IOException {
        var sizes = new TreeMap<String, Long>();
        try (Stream<Path> files = Files.list(store.folder().resolve("parquet"))) {
            for (Path each : files.toList()) {
                sizes.put(String.valueOf(each.getFileName()), Files.size(each));
            }
        }
        return sizes;
    }
}
