package org.orebridge.observations.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orebridge.observations.Kind;

/// The queries of the documentation, put to the store's files by a DuckDB that knows nothing of this program.
class DocumentedQueriesTest {

    private static final Path PAGE = Path.of("..", "docs", "observations.md");
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    private List<String> queries = List.of();

    @BeforeEach
    void aStoreOfThreeFiles() throws IOException {
        queries = SQL.matcher(Files.readString(PAGE).replace("\r\n", "\n"))
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        ObservationStore store = new ObservationStore(folder.resolve("observations"));
        add(
                store,
                Kind.USGS_MCS,
                HandMade.file(
                        folder,
                        "mcs2025.csv",
                        HandMade.MCS_2025,
                        HandMade.world2025("Antimony", "China", "62000", "60000")));
        add(
                store,
                Kind.USGS_MCS,
                HandMade.file(
                        folder, "mcs2026.csv", HandMade.MCS_2026, HandMade.world("Antimony", "China", 2024, "40,000")));
        add(
                store,
                Kind.BACI,
                HandMade.file(
                        folder,
                        "BACI_HS17_Y2024_V202601.csv",
                        HandMade.BACI,
                        "2024,156,410,810411,50,20",
                        "2024,643,410,810411,3,1"));
    }

    @Test
    void everySourceAndEditionStandsSideBySide() throws SQLException {
        assertThat(asked(queries.get(0)))
                .containsExactly(
                        "usgs-mcs-2025|2025|2023|stated|62000.0|metric tons|62000.0|mcs2025.csv|2",
                        "usgs-mcs-2025|2025|2024|estimated|60000.0|metric tons|60000.0|mcs2025.csv|2",
                        "usgs-mcs-2026|2026|2024|stated|40000.0|metric tons|40000.0|mcs2026.csv|2");
    }

    @Test
    void whatWasKnownOnADayIsTheEditionThatWasOut() throws SQLException {
        assertThat(asked(queries.get(1))).containsExactly("usgs-mcs-2025|2024|60000.0");
    }

    @Test
    void aBuyerIsShownWithItsSellersAndMeanValues() throws SQLException {
        assertThat(asked(queries.get(2))).containsExactly("2024|China|20.0|2500.0", "2024|Russia|1.0|3000.0");
    }

    private List<String> asked(String sql) throws SQLException {
        Path store = folder.resolve("observations");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + store.resolve("observations.duckdb"));
                Statement statement = connection.createStatement()) {
            statement.execute("SET file_search_path = '%s'".formatted(store));
            try (ResultSet rows = statement.executeQuery(sql)) {
                List<String> answers = new ArrayList<>();
                while (rows.next()) {
                    answers.add(row(rows));
                }
                return answers;
            }
        }
    }

    private static String row(ResultSet rows) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            cells.add(rows.getString(column));
        }
        return String.join("|", cells);
    }

    private static void add(ObservationStore store, Kind kind, Path file) {
        assertThat(store.add(HandMade.request(kind, file), ImportProgress.SILENT))
                .isInstanceOf(ImportOutcome.Added.class);
    }
}
