package org.orebridge.server.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Both databases keep runs alike.
class RunTableTest {

    private static @Nullable EmbeddedPostgres postgres;

    @AfterAll
    static void stop() throws Exception {
        if (postgres != null) {
            postgres.close();
        }
    }

    static Stream<String> databases() {
        return Stream.of("H2", "PostgreSQL");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aRunComesBackWithItsWholeInput(String database) {
        RunTable table = table(database);
        RunInput input = input(new TreeMap<>(Map.of("market.holding_cost", 0.004, "a", 1e-9)));
        Run added = table.add(input, Optional.empty());
        Run repeated = table.add(input, Optional.of(added.id()));
        assertThat(table.find(added.id())).hasValue(added);
        assertThat(added.input()).isEqualTo(input);
        assertThat(added.state()).isEqualTo(RunState.QUEUED);
        assertThat(repeated.repeats()).hasValue(added.id());
        assertThat(table.list(Long.MAX_VALUE, 1)).containsExactly(repeated);
        assertThat(table.list(repeated.id(), 10)).containsExactly(added);
        assertThat(table.waiting()).containsExactly(added.id(), repeated.id());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFinishedRunNeverChanges(String database) {
        RunTable table = table(database);
        long id = table.add(input(new TreeMap<>()), Optional.empty()).id();
        assertThat(table.begin(id)).isTrue();
        table.finish(id, "cobalt-0123abcd", "f".repeat(64));
        Run finished = table.find(id).orElseThrow();
        assertThat(table.begin(id)).isFalse();
        assertThat(table.end(id, RunState.CANCELLED, Optional.empty(), Optional.empty()))
                .isFalse();
        assertThat(table.interruptAll()).isZero();
        assertThat(table.find(id)).hasValue(finished);
        assertThat(finished.answer()).hasValue("cobalt-0123abcd");
    }

    @ParameterizedTest
    @MethodSource("databases")
    void whatWasComputedWhenTheProgramEndedIsInterruptedAndWhatWaitedWaits(String database) {
        RunTable table = table(database);
        long computed = table.add(input(new TreeMap<>()), Optional.empty()).id();
        long waiting = table.add(input(new TreeMap<>()), Optional.empty()).id();
        table.begin(computed);
        assertThat(table.interruptAll()).isEqualTo(1);
        assertThat(table.find(computed).orElseThrow().state()).isEqualTo(RunState.INTERRUPTED);
        assertThat(table.waiting()).containsExactly(waiting);
    }

    private static RunInput input(SortedMap<String, Double> settings) {
        return new RunInput(
                "my-case",
                "name: my-case\n# 한국어 日本語 '; drop table runs; --\n",
                List.of("KOR", "JPN"),
                OptionalInt.of(2024),
                OptionalInt.empty(),
                7,
                Long.MIN_VALUE,
                settings,
                true,
                Optional.of(new StudyInput("cooperation", "{\"note\":\"한국어\"}")));
    }

    private static RunTable table(String database) {
        DataSource source = database.equals("H2") ? h2() : postgres();
        Flyway flyway = Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/orebridge/server/migrations")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        return new RunTable(JdbcClient.create(source));
    }

    private static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:runs;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
                + "DB_CLOSE_DELAY=-1");
        return source;
    }

    private static synchronized DataSource postgres() {
        boolean here = System.getProperty("os.name", "").startsWith("Linux")
                && System.getProperty("os.arch", "").equals("amd64");
        assumeThat(here)
                .as("PostgreSQL is tested on Linux amd64, whose binaries come with the build")
                .isTrue();
        try {
            EmbeddedPostgres started = postgres == null ? EmbeddedPostgres.start() : postgres;
            postgres = started;
            return started.getPostgresDatabase();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
