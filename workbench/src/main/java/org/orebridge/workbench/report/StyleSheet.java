package org.orebridge.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style sheet of the report, and the parts of it that a drawing on its own needs.
public final class StyleSheet {

    private StyleSheet() {}

    public static String all() {
        return read("report.css");
    }

    /// Those of the report, and what a brief changes on paper.
    static String brief() {
        return all() + read("brief.css");
    }

    private static String read(String file) {
        try (InputStream stream = StyleSheet.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet %s is missing from the program.".formatted(file));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unlikely) {
            throw new UncheckedIOException(unlikely);
        }
    }

    /// Colours and drawings.
    static String drawings() {
        String sheet = all();
        String colours = sheet.substring(0, sheet.indexOf('}') + 2);
        return colours + sheet.substring(sheet.indexOf("/* drawings */"), sheet.indexOf("/* tables */"));
    }
}
