package org.orebridge.observations.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/// Connections to DuckDB, as the store opens them.
final class Database {

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int PAUSE_MILLIS = 100;

    private Database() {}

    /// A database in memory that may use at most so much of it, and spills into a folder beyond that.
    static Connection inMemory(Path spill) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET memory_limit = '1GB'");
            statement.execute("SET temp_directory = '%s'".formatted(quoted(spill)));
            statement.execute("SET enable_progress_bar = false");
        }
        return connection;
    }

    /// The catalogue of a store; waits a while for an import of another process that is listing its file.
    static Connection catalogue(Path folder, boolean readOnly) throws SQLException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
        while (true) {
            try {
                return opened(folder, readOnly);
            } catch (SQLException failure) {
                if (!isLocked(failure)) {
                    throw failure;
                }
                if (System.nanoTime() > end) {
                    throw new StoreBusy(folder);
                }
                pause();
            }
        }
    }

    static String quoted(Path path) {
        return path.toAbsolutePath().toString().replace("'", "''");
    }

    private static Connection opened(Path folder, boolean readOnly) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("duckdb.read_only", Boolean.toString(readOnly));
        Connection connection =
                DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("observations.duckdb"), properties);
        try {
            Schema.requireVersion(connection, folder);
            Schema.execute(connection, "SET file_search_path = '%s'".formatted(quoted(folder)));
            return connection;
        } catch (SQLException | RuntimeException refused) {
            connection.close();
            throw refused;
        }
    }

    private static boolean isLocked(SQLException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains("Could not set lock") || message.contains("different configuration");
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
