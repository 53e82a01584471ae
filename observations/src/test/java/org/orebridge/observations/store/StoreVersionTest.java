package org.orebridge.observations.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orebridge.observations.Kind;

/// A store that another version of the program wrote is left alone.
class StoreVersionTest {

    @TempDir
    Path folder;

    private ObservationStore store;

    @BeforeEach
    void aStore() {
        store = new ObservationStore(folder.resolve("observations"));
        store.add(HandMade.request(Kind.USGS_MCS, file("mcs.csv", "3,350")), ImportProgress.SILENT);
    }

    @Test
    void aStoreOfThisVersionIsRead() {
        assertThat(store.imports()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE form SET version = 2, form 2",
        "INSERT INTO form VALUES (7), form 1 and 7",
        "DROP TABLE form, form unknown",
    })
    void aNewerOrUnknownFormIsRefusedAndNothingIsChanged(String change, String says) throws Exception {
        change(change);
        List<Path> before = files();
        byte[] catalogue = Files.readAllBytes(folder.resolve("observations/observations.duckdb"));
        assertThatThrownBy(store::imports)
                .isInstanceOf(StoreOfOtherVersion.class)
                .hasMessageContainingAll(says, "Maybe");
        assertThatThrownBy(store::tallies).isInstanceOf(StoreOfOtherVersion.class);
        assertThatThrownBy(() ->
                        store.add(HandMade.request(Kind.USGS_MCS, file("more.csv", "4,000")), ImportProgress.SILENT))
                .isInstanceOf(StoreOfOtherVersion.class);
        assertThat(files()).isEqualTo(before);
        assertThat(Files.readAllBytes(folder.resolve("observations/observations.duckdb")))
                .isEqualTo(catalogue);
    }

    private Path file(String name, String value) {
        return HandMade.file(folder, name, HandMade.MCS_2026, HandMade.world("Cobalt", "Canada", 2024, value));
    }

    private void change(String sql) throws SQLException {
        try (Connection catalogue =
                DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("observations/observations.duckdb"))) {
            Schema.execute(catalogue, sql);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(folder.resolve("observations"))) {
            return found.filter(path -> path.toString().endsWith(".parquet")
                            || path.toString().endsWith(".duckdb"))
                    .sorted()
                    .toList();
        }
    }
}
