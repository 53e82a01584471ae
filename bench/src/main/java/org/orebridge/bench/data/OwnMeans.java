package org.orebridge.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// What anybody would do with a year file by DuckDB alone: read it, write Parquet, add up by country and product.
final class OwnMeans {

    private OwnMeans() {}

    /// @return rows added up
    static long run(Path csv, Path parquet) throws SQLException {
        try (Connection memory = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = memory.createStatement()) {
            statement.execute("SET memory_limit = '2GB'");
            statement.execute("""
                    COPY (FROM read_csv('%s', header = true, columns = {t: 'SMALLINT', i: 'SMALLINT', j: 'SMALLINT',
                      k: 'VARCHAR', v: 'DOUBLE', q: 'VARCHAR'}))
                    TO '%s' (FORMAT parquet)""".formatted(quoted(csv), quoted(parquet)));
            statement.execute("""
                    CREATE TABLE network AS
                    SELECT country, k, sum(imports) AS imports, sum(exports) AS exports, count(*) AS flows FROM (
                      SELECT j AS country, k, try_cast(q AS DOUBLE) AS imports, 0 AS exports FROM '%1$s'
                      UNION ALL SELECT i, k, 0, try_cast(q AS DOUBLE) FROM '%1$s') GROUP BY ALL""".formatted(quoted(parquet)));
            try (ResultSet rows = statement.executeQuery("SELECT sum(flows) FROM network")) {
                rows.next();
                return rows.getLong(1) / 2;
            }
        }
    }

    private static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }
}
