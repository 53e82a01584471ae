package org.orebridge.server.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.orebridge.core.Sha256;
import org.springframework.stereotype.Component;

/// Digests of files, by which a reader knows that it has the same bytes already.
@Component
class Digests {

    private static final int MOST = 2_000;

    private final Map<Path, Known> known = new ConcurrentHashMap<>();

    /// SHA-256 of the file's bytes; taken again when the file was written anew.
    String of(Path file) {
        try {
            FileTime time = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Known found = known.get(file);
            if (found != null && found.time().equals(time) && found.size() == size) {
                return found.digest();
            }
            if (known.size() >= MOST) {
                known.clear();
            }
            String digest = Sha256.of(Files.readAllBytes(file));
            known.put(file, new Known(time, size, digest));
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Known(FileTime time, long size, String digest) {}
}
