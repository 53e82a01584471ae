package org.orebridge.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.MarketTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Times the engine's solver against a linear programme of steps in a second solver.
@Command(
        name = "market",
        mixinStandardHelpOptions = true,
        description = {
            "Time our solver against HiGHS: a linear programme of 12 steps a curve, and one cut finer until its prices"
                    + " are within 1 %% on average; then many draws on one thread and on two.",
            "Each result is printed as soon as it is there, so Ctrl-C loses only the case at work."
        })
final class BenchMarketCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--only",
            paramLabel = "CASE",
            split = ",",
            description = "Cases wanted: cobalt, copper, gallium, magnesium, 20x3x36, 20x3x36-lags, 30x3x60,"
                    + " 30x3x60-every-use, 30x3x60-lags, 30x3x60-every-use-lags, ensemble (default: all).")
    private List<String> only = new ArrayList<>();

    @Option(names = "--small", description = "Leave out the markets of 30 regions, and most draws of the ensemble.")
    private boolean small;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Draws of the ensemble (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + MarketTerms.USUAL_DRAWS)
    private int draws;

    @Option(
            names = "--limit",
            paramLabel = "SECONDS",
            description = "Most that HiGHS may take for one solve (default: ${DEFAULT-VALUE}).",
            defaultValue = "600")
    private int limit;

    @Option(
            names = "--budget",
            paramLabel = "MINUTES",
            description = "Minutes after which no further case begins (default: ${DEFAULT-VALUE}).",
            defaultValue = "60")
    private int budget;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of generated markets and draws (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "Print each case as a JSON object; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        MarketTerms terms = terms();
        Benchmarks benchmarks = BenchCommand.benchmarks(spec);
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            benchmarks.market(terms, BenchCommand.lines(spec), progress);
        }
        return ExitCode.OK.code();
    }

    private MarketTerms terms() {
        try {
            return new MarketTerms(
                    only, small, json, draws, Duration.ofSeconds(limit), Duration.ofMinutes(budget), seed);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
