package org.orebridge.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;

/// Starts the command line and hands its exit code to the shell.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        AtomicBoolean finished = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            if (!finished.get()) {
                System.err.println("Interrupted; no half-written file is left.");
            }
        }));
        PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = CommandLines.run(CommandLines.of(out, err, CommandLines.commands()), arguments);
        finished.set(true);
        System.exit(code);
    }
}
