package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.orebridge.workbench.benchmark.Benchmarks;
import org.orebridge.workbench.benchmark.DataTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Times the import of a whole year of trade against DuckDB's own means.
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = {
            "Make a year of trade in the layout of CEPII BACI, import it and draw the national networks of all minerals;"
                    + " then read it by DuckDB's own read_csv, write Parquet and add up.",
            "Both in one run; the files stand in a temporary folder and are gone afterwards."
        })
final class BenchDataCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--rows",
            paramLabel = "N",
            description = "Rows of the year (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + DataTerms.USUAL_ROWS)
    private long rows;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the figures (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        DataTerms terms = terms();
        Benchmarks benchmarks = BenchCommand.benchmarks(spec);
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            benchmarks.data(terms, BenchCommand.lines(spec), progress);
        }
        return ExitCode.OK.code();
    }

    private DataTerms terms() {
        try {
            return new DataTerms(rows, seed, json);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
