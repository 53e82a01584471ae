package org.orebridge.server;

import java.nio.file.Path;

/// The database in the user's folder, where no other is named.
public final class HomeDatabase {

    private HomeDatabase() {}

    /// Its JDBC address.
    public static String address(Path home) {
        return "jdbc:h2:file:" + home.toAbsolutePath().resolve("database").resolve("runs")
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_ON_EXIT=FALSE;WRITE_DELAY=0";
    }

    /// Whether a failure says that another program has it open.
    public static boolean isInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("already in use")) {
                return true;
            }
        }
        return false;
    }
}
