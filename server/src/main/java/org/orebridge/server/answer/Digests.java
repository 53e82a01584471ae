package org.orebridge.server.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
            String digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
            known.put(file, new Known(time, size, digest));
            return digest;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256.", e);
        }
    }

    private record Known(FileTime time, long size, String digest) {}
}
