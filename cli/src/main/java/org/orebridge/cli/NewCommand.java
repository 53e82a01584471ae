package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orebridge.workbench.cooperation.plan.HoldingFile;
import org.orebridge.workbench.cooperation.swaps.SwapFile;
import org.orebridge.workbench.hindcast.event.EventTemplate;
import org.orebridge.workbench.purchases.PurchaseTemplate;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.scenario.ScenarioTemplate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Starts something of the user's own.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description =
                "Write a commented template to start from: a scenario, a hindcast, swaps, a table of purchases, or a"
                        + " party's own holding.",
        subcommands = {
            NewCommand.OfScenario.class,
            NewCommand.OfHindcast.class,
            NewCommand.OfSwaps.class,
            NewCommand.OfPurchases.class,
            NewCommand.OfHolding.class
        })
final class NewCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "\"new\" needs to know of what.%nMaybe \"orebridge new scenario\" was meant.".formatted());
    }

    /// Writes a commented scenario, never over a file that is there.
    @Command(
            name = "scenario",
            mixinStandardHelpOptions = true,
            description = "Write a commented scenario to start your own from.")
    static final class OfScenario implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE",
                defaultValue = "my-scenario.yaml",
                description = "Where to (default: ${DEFAULT-VALUE}; - = standard output).")
        private String file;

        @Override
        public Integer call() throws IOException {
            return write(file, ScenarioTemplate.text(), "orebridge respond", spec.commandLine());
        }
    }

    /// Writes a commented event for a hindcast, never over a file that is there.
    @Command(
            name = "hindcast",
            mixinStandardHelpOptions = true,
            description = "Write a commented event to run as a hindcast.")
    static final class OfHindcast implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE",
                defaultValue = "my-event.yaml",
                description = "Where to (default: ${DEFAULT-VALUE}; - = standard output).")
        private String file;

        @Override
        public Integer call() throws IOException {
            return write(file, EventTemplate.text(), "orebridge hindcast", spec.commandLine());
        }
    }

    /// Writes a commented file of swaps, never over a file that is there.
    @Command(
            name = "swaps",
            mixinStandardHelpOptions = true,
            description = "Write a commented file of swaps; its quantities are placeholders.")
    static final class OfSwaps implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE",
                defaultValue = "my-swaps.yaml",
                description = "Where to (default: ${DEFAULT-VALUE}; - = standard output).")
        private String file;

        @Override
        public Integer call() throws IOException {
            return write(file, SwapFile.template(), "orebridge cooperate swaps", spec.commandLine());
        }
    }

    /// Writes an example of a company's table of purchases, never over a file that is there.
    @Command(
            name = "purchases",
            mixinStandardHelpOptions = true,
            description = "Write an example of a table of purchases, to be filled in by a spreadsheet.")
    static final class OfPurchases implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE",
                defaultValue = "my-purchases.csv",
                description = "Where to (default: ${DEFAULT-VALUE}; - = standard output).")
        private String file;

        @Override
        public Integer call() throws IOException {
            return write(file, PurchaseTemplate.text(), "orebridge purchases", spec.commandLine());
        }
    }

    /// Writes a commented file of a party's own stock, never over a file that is there.
    @Command(
            name = "holding",
            mixinStandardHelpOptions = true,
            description = "Write a commented file for what a party holds, for its own eyes.")
    static final class OfHolding implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE",
                defaultValue = "my-holding.yaml",
                description = "Where to (default: ${DEFAULT-VALUE}; - = standard output).")
        private String file;

        @Override
        public Integer call() throws IOException {
            return write(file, HoldingFile.template(), "orebridge holder", spec.commandLine());
        }
    }

    private static int write(String file, String template, String next, CommandLine line) throws IOException {
        if (file.equals("-")) {
            line.getOut().print(template);
            return ExitCode.OK.code();
        }
        Path path = Path.of(file);
        if (Files.exists(path)) {
            throw new FileAlreadyExistsException(file);
        }
        AtomicFile.write(path, template);
        line.getOut().printf("%s is written. Next: edit it, then %s %s%n", path, next, path);
        return ExitCode.OK.code();
    }
}
