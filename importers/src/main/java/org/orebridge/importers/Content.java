package org.orebridge.importers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/// One text as its publisher ships it: a plain file, a file compressed by gzip, or an entry of a zip archive.
///
/// @param file on disk
/// @param entry name inside the archive; empty where the file is no archive
public record Content(Path file, Optional<String> entry) {

    private static final int GZIP_MAGIC = 0x1f8b;

    public static Content of(Path file) {
        return new Content(file, Optional.empty());
    }

    /// The name under which its rows are cited, without folders.
    public String name() {
        String path = entry.orElseGet(() -> String.valueOf(file.getFileName()));
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The unpacked bytes.
    ///
    /// @throws IOException {@link Unreadable} where the reason has words of its own
    public InputStream open(Progress progress) throws IOException {
        if (entry.isPresent()) {
            return Archive.open(file, entry.get(), progress);
        }
        Counted raw = new Counted(Files.newInputStream(file), Files.size(file), progress);
        return isGzip() ? new Unpacking(new GZIPInputStream(raw, 1 << 16), raw::count) : new BufferedInputStream(raw);
    }

    private boolean isGzip() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(2);
            return start.length == 2 && ((start[0] & 0xff) << 8 | (start[1] & 0xff)) == GZIP_MAGIC;
        }
    }
}
