package org.orebridge.observations.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// How many lines a file has, a last one without an end counted too.
final class LineCount {

    private static final int BUFFER = 1 << 16;

    private LineCount() {}

    static long of(Path file) {
        byte[] buffer = new byte[BUFFER];
        long lines = 0;
        byte last = '\n';
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
                last = buffer[read - 1];
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return last == '\n' ? lines : lines + 1;
    }
}
