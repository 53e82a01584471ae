package org.orebridge.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says what is wrong with the command line, what may have been meant, and where the help is.
final class UsageErrorHandler implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        PrintWriter err = line.getErr();
        err.println(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            err.println("Maybe " + unmatched.getSuggestions().getFirst() + " was meant.");
        }
        err.println(String.format(
                Locale.ROOT, "Try \"%s --help\".", line.getCommandSpec().qualifiedName(" ")));
        err.flush();
        return ExitCode.USAGE.code();
    }
}
