package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.orebridge.workbench.ProgramVersion;

/// Keeps the stack trace of a fault of the program in a file, for the person who mends it.
final class TraceLog {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private TraceLog() {}

    /// Writes the trace into the folder `log` of the home and says where it is.
    static String write(Throwable failure, Path home) {
        StringWriter trace = new StringWriter();
        PrintWriter printer = new PrintWriter(trace);
        printer.println("orebridge " + ProgramVersion.text() + ", Java " + Runtime.version());
        failure.printStackTrace(printer);
        printer.flush();
        Path file = home.resolve("log").resolve("error-" + TIME.format(Instant.now()) + ".txt");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, trace.toString(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "Its details could not be written to " + file + "; maybe another --home can be written.";
        }
        return "This is a fault of the program; its details are in " + file;
    }
}
