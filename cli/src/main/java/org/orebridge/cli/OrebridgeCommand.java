package org.orebridge.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program without a command: prints what it can do.
@Command(
        name = "orebridge",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Orebridge: what a critical-mineral cut-off does to each party, month by month, alone and together.",
        headerHeading = "",
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%n",
        footer = {
            "Examples:",
            "  orebridge respond cobalt-drc-2025      what a cut-off does to Korea and Japan",
            "  orebridge new scenario my-case.yaml    a commented file to ask your own",
            "  orebridge explain last b/KOR/price/6   where a printed figure comes from",
            "  orebridge serve --open                 all of it in the browser",
            "",
            "Exit codes: docs/exit-codes.md."
        })
final class OrebridgeCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HomeOption home;

    Path home() {
        return home.folder();
    }

    @Override
    public void run() {
        CommandLine line = spec.commandLine();
        line.usage(line.getOut());
    }
}
