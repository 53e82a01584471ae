package org.orebridge.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.scenario.BundledScenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the scenarios that come with the program, with a sentence each.
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "List the bundled scenarios, with a sentence each.")
final class ScenariosCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<BundledScenarios.Entry> entries = BundledScenarios.list();
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        for (BundledScenarios.Entry entry : entries) {
            out.printf(Locale.ROOT, "%-" + width + "s  %s\n", entry.name(), entry.summary());
        }
        out.flush();
    }
}
