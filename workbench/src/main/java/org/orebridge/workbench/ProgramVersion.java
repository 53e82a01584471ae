package org.orebridge.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The program's version as the build wrote it, so that an answer can say which program gave it.
public final class ProgramVersion {

    private static final String FILE = "version.properties";

    private ProgramVersion() {}

    /// e.g. `1.2.0`.
    public static String text() {
        var properties = new Properties();
        try (@Nullable InputStream in = ProgramVersion.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The program's own %s is missing.".formatted(FILE));
            }
            properties.load(in);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
        return properties.getProperty("version", "");
    }
}
