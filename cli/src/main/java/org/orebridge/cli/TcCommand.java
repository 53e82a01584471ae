package org.orebridge.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Treatment and refining charges of copper concentrate.
@Command(
        name = "tc",
        mixinStandardHelpOptions = true,
        description = "Copper treatment and refining charges: convert them (tc convert), see them fall when concentrate"
                + " runs short (tc squeeze), and what to answer (tc answers).",
        subcommands = {TcConvertCommand.class, TcSqueezeCommand.class, TcAnswersCommand.class})
final class TcCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "\"tc\" needs to know what to do.%nMaybe \"orebridge tc convert --tc 75\" was meant.".formatted());
    }
}
