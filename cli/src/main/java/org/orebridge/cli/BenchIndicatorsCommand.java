package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.IndicatorTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Times the indicators of all countries, goods and years against pandas.
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        description = {
            "Draw tables of trade, output and governance and measure the indicators of every country, good and year;"
                    + " then have pandas do the same in whole columns, and query by query.",
            "pandas is asked in a process of its own, where a Python here has it; every score is compared."
        })
final class BenchIndicatorsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--years",
            paramLabel = "N",
            description = "Years of forty goods (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + IndicatorTerms.USUAL_YEARS)
    private int years;

    @Option(
            names = "--queries",
            paramLabel = "N",
            description = "Single scores that are asked of pandas (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + IndicatorTerms.USUAL_QUERIES)
    private int queries;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the tables (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        IndicatorTerms terms = terms();
        Benchmarks benchmarks = BenchCommand.benchmarks(spec);
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            benchmarks.indicators(terms, BenchCommand.lines(spec), progress);
        }
        return ExitCode.OK.code();
    }

    private IndicatorTerms terms() {
        try {
            return new IndicatorTerms(years, queries, seed, json);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
