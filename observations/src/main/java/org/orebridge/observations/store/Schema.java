package org.orebridge.observations.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The tables of the store, as anybody's DuckDB sees them.
final class Schema {

    /// Of the tables and Parquet files as they are here; it grows by one when an earlier program could not read them.
    private static final int VERSION = 1;

    /// The columns of a Parquet file, in its order.
    static final String OBSERVATION_COLUMNS = """
            subject VARCHAR, measure VARCHAR, commodity VARCHAR, mineral VARCHAR, detail VARCHAR, stage VARCHAR,
            hs_code VARCHAR, from_code VARCHAR, from_name VARCHAR, to_code VARCHAR, to_name VARCHAR, period VARCHAR,
            year INTEGER, month INTEGER, reporter VARCHAR, status VARCHAR, stated_value DOUBLE, stated_unit VARCHAR,
            value DOUBLE, unit VARCHAR, basis VARCHAR, notes VARCHAR, file VARCHAR, row INTEGER, import VARCHAR""";

    /// What makes two observations of one source the same subject, whatever is said about it.
    static final String SUBJECT = """
            md5(concat_ws('|', measure, commodity, detail, coalesce(stage, ''), coalesce(hs_code, ''), from_code,
            from_name, to_code, to_name, period, reporter, unit, basis))""";

    private static final String TABLES = """
            CREATE TABLE IF NOT EXISTS imports (
              import VARCHAR PRIMARY KEY, kind VARCHAR NOT NULL, publication VARCHAR NOT NULL, source VARCHAR NOT NULL,
              edition VARCHAR NOT NULL,
              published DATE, imported_at TIMESTAMP NOT NULL, file VARCHAR NOT NULL, sha256 VARCHAR NOT NULL,
              bytes BIGINT NOT NULL, lines BIGINT NOT NULL, observations BIGINT NOT NULL, repeated BIGINT NOT NULL,
              codes VARCHAR NOT NULL);
            CREATE TABLE IF NOT EXISTS findings (
              import VARCHAR NOT NULL, severity VARCHAR NOT NULL, file VARCHAR NOT NULL, line INTEGER NOT NULL,
              found VARCHAR NOT NULL, done VARCHAR NOT NULL);
            CREATE TABLE IF NOT EXISTS form (version INTEGER NOT NULL);
            INSERT INTO form SELECT %d WHERE NOT EXISTS (FROM form)""".formatted(VERSION);

    /// A file that is not listed is not seen.
    private static final String VIEW = """
            CREATE VIEW IF NOT EXISTS observations AS
              SELECT o.*, i.kind, i.publication, i.source, i.edition, i.published, i.imported_at
              FROM read_parquet('parquet/*.parquet', union_by_name = true) o JOIN imports i USING (import)""";

    /// Of each source and subject the latest edition that was out on the day; one without a date counts from its
    /// import.
    private static final String AS_KNOWN_ON = """
            CREATE MACRO IF NOT EXISTS as_known_on(day) AS TABLE
              SELECT * FROM observations WHERE coalesce(published, imported_at::DATE) <= day::DATE
              QUALIFY rank() OVER (PARTITION BY publication, measure, coalesce(mineral, commodity), stage, hs_code,
                from_code, from_name, to_code, to_name, period, reporter
                ORDER BY coalesce(published, imported_at::DATE) DESC, edition DESC) = 1""";

    private Schema() {}

    /// A store of another form is refused before anything in it is read or written; one without tables is a new one.
    static void requireVersion(Connection catalogue, Path folder) throws SQLException {
        Set<String> tables = new TreeSet<>();
        read(catalogue, "SELECT table_name FROM information_schema.tables", row -> tables.add(row.getString(1)));
        if (tables.isEmpty()) {
            return;
        }
        List<String> versions = new ArrayList<>();
        if (tables.contains("form")) {
            read(catalogue, "SELECT version FROM form ORDER BY version", row -> versions.add(row.getString(1)));
        }
        if (!versions.equals(List.of(Integer.toString(VERSION)))) {
            throw new StoreOfOtherVersion(
                    folder, versions.isEmpty() ? "unknown" : String.join(" and ", versions), VERSION);
        }
    }

    private interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    private static void read(Connection catalogue, String sql, EachRow each) throws SQLException {
        try (Statement statement = catalogue.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.take(rows);
            }
        }
    }

    static void createTables(Connection catalogue) throws SQLException {
        execute(catalogue, TABLES);
    }

    /// Only once there is a file: a view over no file cannot be made.
    static void createViews(Connection catalogue) throws SQLException {
        execute(catalogue, VIEW);
        execute(catalogue, AS_KNOWN_ON);
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
