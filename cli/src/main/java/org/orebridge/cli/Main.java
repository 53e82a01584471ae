package org.orebridge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Starts the command line and hands its exit code to the shell.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = CommandLines.of(out, err).execute(arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }
}
