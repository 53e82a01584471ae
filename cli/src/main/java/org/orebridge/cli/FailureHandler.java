package org.orebridge.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.orebridge.importers.WrongFile;
import org.orebridge.market.Outcome;
import org.orebridge.observations.store.StoreBusy;
import org.orebridge.observations.store.StoreOfOtherVersion;
import org.orebridge.observations.store.StoreUnreadable;
import org.orebridge.workbench.cooperation.plan.HolderLost;
import org.orebridge.workbench.scenario.InvalidScenario;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/// Turns what went wrong in a command into one message and an exit code, never a stack trace.
final class FailureHandler implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof ParameterException wrong) {
            throw wrong;
        }
        return handle(failure, line);
    }

    static int handle(Throwable failure, CommandLine line) {
        PrintWriter err = line.getErr();
        ExitCode code = switch (failure) {
            case UncheckedIOException wrapped -> wrongFile(requireNonNull(wrapped.getCause()), err);
            case IOException file -> wrongFile(file, err);
            case WrongFile file -> refused(file, ExitCode.WRONG_FILE, err);
            case StoreBusy busy -> refused(busy, ExitCode.BUSY, err);
            case StoreOfOtherVersion store -> refused(store, ExitCode.OTHER_VERSION, err);
            case StoreUnreadable store -> refused(store, ExitCode.WRONG_FILE, err);
            case InvalidScenario scenario -> refused(scenario, ExitCode.INVALID_INPUT, err);
            case HolderLost holder -> refused(holder, ExitCode.UNREACHABLE, err);
            case Outcome.FailedSolve failed -> solveFailed(failed, err);
            case IllegalArgumentException input
            when saysWhatWasMeant(input) -> refused(input, ExitCode.INVALID_INPUT, err);
            default -> internalError(failure, line);
        };
        err.flush();
        return code.code();
    }

    /// A refused input says what was found and, on the next line, what may have been meant; a fault of the
    /// program does not.
    private static boolean saysWhatWasMeant(IllegalArgumentException failure) {
        return failure.getMessage() != null
                && failure.getMessage()
                        .lines()
                        .skip(1)
                        .anyMatch(text -> text.strip().startsWith("Maybe"));
    }

    private static ExitCode refused(Exception failure, ExitCode code, PrintWriter err) {
        err.println(failure.getMessage());
        return code;
    }

    private static ExitCode wrongFile(IOException failure, PrintWriter err) {
        err.println(FileProblem.describe(failure));
        return ExitCode.WRONG_FILE;
    }

    private static ExitCode solveFailed(Outcome.FailedSolve failure, PrintWriter err) {
        err.println("FAILED: " + failure.getMessage());
        err.println("Maybe a parameter or a measure of the scenario is far from usual; no answer is shown.");
        return ExitCode.SOLVE_FAILED;
    }

    private static ExitCode internalError(Throwable failure, CommandLine line) {
        line.getErr().println("Internal error: " + firstLine(failure));
        line.getErr().println(TraceLog.write(failure, HomeOption.of(line)));
        return ExitCode.INTERNAL_ERROR;
    }

    private static String firstLine(Throwable failure) {
        String message = failure.getMessage();
        return message == null
                ? failure.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
