package org.orebridge.workbench.serving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Keeps all that a home holds in one file, and brings it back, from either database into either.
public interface Safekeeping {

    /// Writes the runs of the database and the files of the home into one file.
    ///
    /// @param database a JDBC address; empty for the file under the home
    /// @param overwrite whether a file of this name may be replaced
    /// @throws IllegalArgumentException if it is there already, or the home is in use
    Kept backup(Path home, Optional<String> database, Path file, boolean overwrite) throws IOException;

    /// Brings back what a file keeps.
    ///
    /// @param overwrite whether what the home and the database hold may be replaced
    /// @throws IllegalArgumentException if there is something already, or the file is no backup
    Kept restore(Path home, Optional<String> database, Path file, boolean overwrite) throws IOException;

    /// What was kept or brought back.
    ///
    /// @param runs rows of the database
    /// @param files of answers, scenarios and hindcasts
    record Kept(int runs, int files) {}
}
