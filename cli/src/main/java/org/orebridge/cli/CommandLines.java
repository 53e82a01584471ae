package org.orebridge.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/// Puts the commands together into one command line that writes to the given streams.
final class CommandLines {

    private CommandLines() {}

    /// @param out results
    /// @param err progress and messages
    static CommandLine of(PrintWriter out, PrintWriter err) {
        return new CommandLine(new OrebridgeCommand())
                .setOut(out)
                .setErr(err)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(new FailureHandler())
                .setParameterExceptionHandler(new UsageErrorHandler());
    }
}
