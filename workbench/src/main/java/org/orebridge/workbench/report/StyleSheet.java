package org.orebridge.workbench.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The style sheet of the report, and the parts of it that a drawing on its own needs.
public final class StyleSheet {

    private StyleSheet() {}

    public static String all() {
        try (InputStream stream = StyleSheet.class.getResourceAsStream("report.css")) {
            if (stream == null) {
                throw new IllegalStateException("The style sheet report.css is missing from the program.");
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
