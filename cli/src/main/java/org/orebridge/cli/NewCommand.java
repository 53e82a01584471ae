package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.orebridge.workbench.cooperation.plan.HoldingFile;
import org.orebridge.workbench.cooperation.swaps.SwapFile;
import org.orebridge.workbench.hindcast.event.EventTemplate;
import org.orebridge.workbench.purchases.PurchaseTemplate;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.scenario.ScenarioTemplate;
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

    /// A commented scenario.
    @Command(name = "scenario", description = "Write a commented scenario to start your own from.")
    static final class OfScenario extends Template {
        OfScenario() {
            super("my-scenario.yaml", ScenarioTemplate::text, "orebridge respond");
        }
    }

    /// A commented event for a hindcast.
    @Command(name = "hindcast", description = "Write a commented event to run as a hindcast.")
    static final class OfHindcast extends Template {
        OfHindcast() {
            super("my-event.yaml", EventTemplate::text, "orebridge hindcast");
        }
    }

    /// A commented file of swaps.
    @Command(name = "swaps", description = "Write a commented file of swaps; its quantities are placeholders.")
    static final class OfSwaps extends Template {
        OfSwaps() {
            super("my-swaps.yaml", SwapFile::template, "orebridge cooperate swaps");
        }
    }

    /// An example of a company's table of purchases.
    @Command(
            name = "purchases",
            description = "Write an example of a table of purchases, to be filled in by a spreadsheet.")
    static final class OfPurchases extends Template {
        OfPurchases() {
            super("my-purchases.csv", PurchaseTemplate::text, "orebridge purchases");
        }
    }

    /// A commented file of a party's own stock.
    @Command(name = "holding", description = "Write a commented file for what a party holds, for its own eyes.")
    static final class OfHolding extends Template {
        OfHolding() {
            super("my-holding.yaml", HoldingFile::template, "orebridge holder");
        }
    }

    /// Writes something to start from, never over a file that is there.
    @Command(mixinStandardHelpOptions = true)
    abstract static class Template implements Callable<Integer> {

        private final Supplier<String> text;
        private final String next;

        @Spec
        private CommandSpec spec;

        @Parameters(
                arity = "0..1",
                paramLabel = "FILE",
                description = "Where to (default: ${DEFAULT-VALUE}; - = standard output).")
        private String file;

        /// @param file where to unless told
        /// @param next command that takes the file
        Template(String file, Supplier<String> text, String next) {
            this.file = file;
            this.text = text;
            this.next = next;
        }

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            if (file.equals("-")) {
                out.print(text.get());
                return ExitCode.OK.code();
            }
            Path path = Path.of(file);
            if (Files.exists(path)) {
                throw new FileAlreadyExistsException(file);
            }
            AtomicFile.write(path, text.get());
            out.printf("%s is written. Next: edit it, then %s %s%n", path, next, path);
            return ExitCode.OK.code();
        }
    }
}
