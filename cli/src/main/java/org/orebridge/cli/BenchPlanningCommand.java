package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.PlanningTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Times a plan under an unknown end, and sharing what pooled stocks gain.
@Command(
        name = "planning",
        mixinStandardHelpOptions = true,
        description = {
            "Plan 48 months of a stop of gallium exports with five possible ends, and with the end known; compare the"
                    + " plan's objective with that of the programmes that know the end, merged.",
            "Then share what ten parties gain who pool their stocks of nickel, exactly, in scenario after scenario;"
                    + " compare a random sample of coalitions with plans from scratch.",
            "If they differ the command ends with code 5."
        })
final class BenchPlanningCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "Runs of each, of which the median counts (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + PlanningTerms.USUAL_RUNS)
    private int runs;

    @Option(
            names = "--scenarios",
            paramLabel = "N",
            description = "Scenarios in which gains are shared; 0 leaves this out (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + PlanningTerms.USUAL_SCENARIOS)
    private int scenarios;

    @Option(
            names = "--sample",
            paramLabel = "N",
            description = "Coalitions of each scenario that are planned from scratch (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + PlanningTerms.USUAL_SAMPLE)
    private int sample;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        PlanningTerms terms = terms();
        Benchmarks benchmarks = BenchCommand.benchmarks(spec);
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            boolean same = benchmarks.planning(terms, BenchCommand.lines(spec), progress);
            return (same ? ExitCode.OK : ExitCode.SOLVE_FAILED).code();
        }
    }

    private PlanningTerms terms() {
        try {
            return new PlanningTerms(runs, scenarios, sample, json);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
