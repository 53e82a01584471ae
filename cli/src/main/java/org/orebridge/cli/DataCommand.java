package org.orebridge.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is known of each mineral, and how that was compiled.
@Command(
        name = "data",
        mixinStandardHelpOptions = true,
        description = "Show what is known of a mineral, from whom, and what is missing; add public files of your own.",
        subcommands = {
            DataStatusCommand.class,
            DataFetchCommand.class,
            DataImportCommand.class,
            DataFindingsCommand.class,
            DataShowCommand.class,
            DataExplainCommand.class,
            DataBuildCommand.class
        })
final class DataCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "\"data\" needs to know what to do.%nMaybe one of %s was meant."
                        .formatted(String.join(
                                ", ",
                                spec.subcommands().keySet().stream().sorted().toList())));
    }
}
