package org.orebridge.server.run;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The runs of a database as lines of text, one a run, and back into a database of either kind.
public final class RunCopies {

    /// What older backups do not know yet is taken as not asked for.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final DataSource source;
    private final JdbcClient database;
    private final RunTable table;

    /// @param address of the database, which is made or brought up to date if need be
    public RunCopies(String address) {
        this.source = new DriverManagerDataSource(address);
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:org/orebridge/server/migrations")
                .load()
                .migrate();
        this.database = JdbcClient.create(source);
        this.table = new RunTable(database);
    }

    /// One line a run, in order of id.
    public List<String> lines() {
        return table.list(Long.MAX_VALUE, Integer.MAX_VALUE).reversed().stream()
                .map(JSON::writeValueAsString)
                .toList();
    }

    public boolean isEmpty() {
        return table.list(Long.MAX_VALUE, 1).isEmpty();
    }

    /// Puts runs in the place of those that are there: all of them or none.
    public void replace(List<String> lines) {
        List<Run> runs = lines.stream().map(RunCopies::run).toList();
        new TransactionTemplate(new DataSourceTransactionManager(source)).executeWithoutResult(_ -> {
            database.sql("delete from runs").update();
            runs.forEach(table::restore);
            long next = runs.stream().mapToLong(Run::id).max().orElse(0) + 1;
            database.sql("alter table runs alter column id restart with " + next)
                    .update();
        });
    }

    private static Run run(String line) {
        try {
            return JSON.readValue(line, Run.class);
        } catch (JacksonException bad) {
            throw new IllegalArgumentException(
                    "A line of the backup is no run: %s%nMaybe the file was changed, or made by a newer program."
                            .formatted(bad.getOriginalMessage()),
                    bad);
        }
    }
}
