package org.orebridge.cli;

import java.io.PrintWriter;
import java.util.ServiceLoader;
import java.util.function.Consumer;
import org.orebridge.workbench.benchmark.Benchmarks;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// How fast the engine and the server are, and whether the engine can be made to answer wrongly.
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description =
                "Measure the engine: its speed against a second solver (bench market), and whether anything makes it"
                        + " answer wrongly (bench stress); the server under many readers (bench server); the import of a year of trade (bench data);"
                        + " indicators of all countries and years beside pandas (bench indicators);"
                        + " a plan under an unknown end (bench planning).",
        subcommands = {
            BenchMarketCommand.class,
            BenchStressCommand.class,
            BenchServerCommand.class,
            BenchDataCommand.class,
            BenchIndicatorsCommand.class,
            BenchPlanningCommand.class
        })
final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "\"bench\" needs to know what to measure.%nMaybe \"orebridge bench market --small\" was meant."
                        .formatted());
    }

    /// Prints each line as soon as it is there, so that an interruption loses none.
    static Consumer<String> lines(CommandSpec spec) {
        PrintWriter out = spec.commandLine().getOut();
        return line -> {
            out.println(line);
            out.flush();
        };
    }

    static Benchmarks benchmarks(CommandSpec spec) {
        return ServiceLoader.load(Benchmarks.class)
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "This start of the program has no benchmarks with it.%nMaybe \"./orebridge bench\" was meant: the launcher script brings them."
                                .formatted()));
    }
}
