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

/// Brings back what a file keeps.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = "Bring back what \"backup\" kept, into either database.")
final class RestoreCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that \"backup\" wrote.")
    private Path file;

    @Option(names = "--overwrite", description = "Replace what the home and the database hold.")
    private boolean overwrite;

    @Mixin
    private DatabaseOption database;

    @Override
    public Integer call() throws IOException {
        Safekeeping.Kept kept = Launched.service(Safekeeping.class, spec)
                .restore(HomeOption.of(spec.commandLine()), database.address(), file, overwrite);
        spec.commandLine()
                .getOut()
                .printf("%d runs and %d files were brought back from %s.%n", kept.runs(), kept.files(), file);
        return ExitCode.OK.code();
    }
}
