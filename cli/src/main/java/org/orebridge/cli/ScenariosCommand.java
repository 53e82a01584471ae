package org.orebridge.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.study.NamedScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the scenarios that come with the program, with a sentence each.
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = {
            "List the scenarios that come with the program, with a sentence each: those written by hand, and for every"
                    + " mineral one in which its largest exporter stops.",
            "Also understood: stop-MINERAL-EXPORTER of any exporter that ships 5 % and more, by value, and either with"
                    + " -to-PARTY at its end (stop-gallium-chn-to-kor-jpn): it stops shipping to them alone."
        })
final class ScenariosCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        List<NamedScenario.Entry> entries = NamedScenario.list();
        int width =
                entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
        for (NamedScenario.Entry entry : entries) {
            out.printf(Locale.ROOT, "%-" + width + "s  %s\n", entry.name(), entry.summary());
        }
        out.flush();
    }
}
