package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orebridge.workbench.serving.Safekeeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Keeps runs, answers, scenarios and hindcasts in one file.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Keep runs, answers, scenarios and hindcasts in one file, from either database.")
final class BackupCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The file to write; one that is there stays, unless --overwrite says otherwise.")
    private Path file;

    @Option(names = "--overwrite", description = "Replace a file of this name.")
    private boolean overwrite;

    @Mixin
    private DatabaseOption database;

    @Override
    public Integer call() throws IOException {
        Safekeeping.Kept kept = Launched.service(Safekeeping.class, spec)
                .backup(HomeOption.of(spec.commandLine()), database.address(), file, overwrite);
        spec.commandLine().getOut().printf("%d runs and %d files are kept in %s.%n", kept.runs(), kept.files(), file);
        return ExitCode.OK.code();
    }
}
