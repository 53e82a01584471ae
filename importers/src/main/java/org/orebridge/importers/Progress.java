package org.orebridge.importers;

/// Who is told how far the reading of a file is, and may stop it.
@FunctionalInterface
public interface Progress {

    /// Nobody is told.
    Progress SILENT = (_, _) -> {};

    /// Called now and then, about once a megabyte.
    ///
    /// @param done bytes read so far
    /// @param total bytes that there are; both as the file lies on disk, or of a zip archive's entry as it unpacks
    /// @throws java.util.concurrent.CancellationException to stop; rows handed on before must then be dropped
    void at(long done, long total);
}
