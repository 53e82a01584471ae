package org.orebridge.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong in a command into one message and an exit code, never a stack trace.
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        ExitCode code = switch (failure) {
            case UncheckedIOException wrapped -> wrongFile(requireNonNull(wrapped.getCause()), err);
            case IOException file -> wrongFile(file, err);
            default -> internalError(failure, line);
        };
        err.flush();
        return code.code();
    }

    private static ExitCode wrongFile(IOException failure, PrintWriter err) {
        err.println(FileProblem.describe(failure));
        return ExitCode.WRONG_FILE;
    }

    private static ExitCode internalError(Exception failure, CommandLine line) {
        Path home = HomeOption.of(line);
        line.getErr().println("Internal error: " + firstLine(failure));
        line.getErr().println(TraceLog.write(failure, home));
        return ExitCode.INTERNAL_ERROR;
    }

    private static String firstLine(Exception failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
