package org.orebridge.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Puts the commands together into one command line and runs it.
final class CommandLines {

    private static final int WIDTH = 100;

    private CommandLines() {}

    /// @param out results
    /// @param err progress and messages
    /// @return exit code
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        return run(of(out, err), arguments);
    }

    static int run(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (Error fault) { // out of memory, stack overflow: one message too, not a trace
            return FailureHandler.handle(fault, line);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    static CommandLine of(PrintWriter out, PrintWriter err) {
        CommandLine line = new CommandLine(new OrebridgeCommand());
        return line.setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new FailureHandler())
                .setParameterExceptionHandler(new UsageErrorHandler());
    }
}
