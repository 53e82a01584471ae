package org.orebridge.cli;

import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The folder that pages and result files go to.
final class FolderOption {

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where pages and result files go (default: a folder of its own under --home).")
    private @Nullable Path output;

    /// The folder asked for, if any. A file of that name is refused: said before minutes of work, not after.
    Optional<Path> asked() throws NotDirectoryException {
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new NotDirectoryException(output.toString());
        }
        return Optional.ofNullable(output);
    }
}
