package org.orebridge.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which database keeps the runs.
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "URL",
            description =
                    "JDBC address of a PostgreSQL database (default: $OREBRIDGE_DATABASE, or a file under --home).")
    private @Nullable String database;

    /// The one named, or the one of the environment; empty for the file under the home.
    Optional<String> address() {
        return Optional.ofNullable(database)
                .or(() -> Optional.ofNullable(System.getenv("OREBRIDGE_DATABASE")))
                .filter(found -> !found.isBlank());
    }
}
