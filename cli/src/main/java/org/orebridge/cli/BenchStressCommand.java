package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.StressTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Solves many random networks and says whether any answer was wrong.
@Command(
        name = "stress",
        mixinStandardHelpOptions = true,
        description = {
            "Solve many random networks, from one place to twenty regions, with everything that can be done to a market,"
                    + " and judge each answer apart from the solver.",
            "Ends with code 5 if an answer was wrong. Ctrl-C prints what was found so far."
        })
final class BenchStressCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--networks",
            paramLabel = "N",
            description = "How many (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + StressTerms.USUAL_NETWORKS)
    private int networks;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the first (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--small", description = "Tiny and small ones only.")
    private boolean small;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        StressTerms terms = terms();
        Benchmarks benchmarks = BenchCommand.benchmarks(spec);
        boolean sound;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            sound = benchmarks.stress(terms, BenchCommand.lines(spec), progress);
        }
        return (sound ? ExitCode.OK : ExitCode.SOLVE_FAILED).code();
    }

    private StressTerms terms() {
        try {
            return new StressTerms(networks, seed, small, json);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
