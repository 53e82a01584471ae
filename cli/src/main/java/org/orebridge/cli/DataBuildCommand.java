package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orebridge.reference.Rebuild;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Rebuilds the generated tables of the reference dataset from a folder of public files.
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Rebuild the reference dataset from a folder of public files (docs/sources.md says which).")
final class DataBuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--raw", required = true, paramLabel = "DIR", description = "Folder of the public files.")
    private Path raw;

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Folder of the tables, one folder a mineral in it.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(raw)) {
            throw Files.exists(raw)
                    ? new NotDirectoryException(raw.toString())
                    : new NoSuchFileException(raw.toString());
        }
        PrintWriter out = spec.commandLine().getOut();
        Rebuild.Report report;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            progress.begin("reading the public files and writing the tables", 0);
            report = Rebuild.run(raw, output);
        }
        report.remarks().forEach(out::println);
        for (Path table : report.written()) {
            out.printf("%s %s%n", report.changed().contains(table) ? "written  " : "unchanged", table);
        }
        return ExitCode.OK.code();
    }
}
