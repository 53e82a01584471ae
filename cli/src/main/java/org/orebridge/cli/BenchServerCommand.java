package org.orebridge.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.ServerTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Reads a kept answer from the server, many at once, against a file of the same size.
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        description = {
            "Open the workbench as a process of its own, keep one answer there, and read it many times at once, in turn"
                    + " with a static file of the same bytes from the same server.",
            "Ends with code 1 if any reading was not whole."
        })
final class BenchServerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--readers",
            paramLabel = "N",
            description = "Who read at once (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + ServerTerms.USUAL_READERS)
    private int readers;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "Rounds in which both are read in turn (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + ServerTerms.USUAL_ROUNDS)
    private int rounds;

    @Option(
            names = "--seconds",
            paramLabel = "SECONDS",
            description = "Most time of one reading of one round (default: ${DEFAULT-VALUE}).",
            defaultValue = "5")
    private int seconds;

    @Option(
            names = "--most",
            paramLabel = "N",
            description = "Most readings of one round (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + ServerTerms.USUAL_MOST)
    private int most;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        ServerTerms terms = terms();
        Benchmarks benchmarks = BenchCommand.benchmarks(spec);
        boolean whole;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            whole = benchmarks.server(terms, BenchCommand.lines(spec), progress);
        }
        return (whole ? ExitCode.OK : ExitCode.INTERNAL_ERROR).code();
    }

    private ServerTerms terms() {
        try {
            return new ServerTerms(readers, rounds, Duration.ofSeconds(seconds), most, json, Main.class.getName());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
