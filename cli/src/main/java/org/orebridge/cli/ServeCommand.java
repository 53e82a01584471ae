package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.orebridge.workbench.serving.BrowserWorkbench;
import org.orebridge.workbench.serving.ServingTerms;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Opens the workbench to a browser on this machine, until it is stopped.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Open the workbench in the browser: see, ask, watch and compare, on this machine alone.")
final class ServeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "" + ServingTerms.USUAL_PORT,
            description = "Port (default: ${DEFAULT-VALUE}; 0 takes any free one).")
    private int port;

    @Option(
            names = "--address",
            paramLabel = "ADDRESS",
            defaultValue = ServingTerms.USUAL_ADDRESS,
            description = "An address of this machine's own loop (default: ${DEFAULT-VALUE}); others are refused.")
    private String address;

    @Mixin
    private DatabaseOption database;

    @Option(
            names = "--check",
            description =
                    "Bring the second solver, so that a run can be asked for with its opinion (as respond --check).")
    private boolean check;

    @Option(names = "--open", description = "Open the first page in the browser.")
    private boolean open;

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        if (check) {
            CheckOption.solver(spec);
        }
        try (BrowserWorkbench.Open workbench =
                Launched.service(BrowserWorkbench.class, spec).open(terms())) {
            out.printf("The workbench is open at %s (Ctrl-C closes it).%n", workbench.address());
            out.flush();
            if (open) {
                show(workbench.address());
            }
            workbench.await();
        }
        return ExitCode.OK.code();
    }

    private ServingTerms terms() {
        try {
            return new ServingTerms(HomeOption.of(spec.commandLine()), address, port, database.address());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
    }

    /// A desktop that cannot open a page is no reason to stop: the address was printed.
    private static void show(URI page) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String opener = system.startsWith("mac") ? "open" : system.startsWith("windows") ? "explorer" : "xdg-open";
        try {
            new ProcessBuilder(opener, page.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException noDesktop) {
            System.err.printf("No browser could be opened here; its address is %s%n", page);
        }
    }
}
