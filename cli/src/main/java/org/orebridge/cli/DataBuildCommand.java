package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.Rebuild;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.observed.BaselinePage;
import org.orebridge.workbench.observed.Baselines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Builds the market at rest of every mineral and year, or the compilation itself from a folder of public files.
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = {
            "Build the market at rest of every mineral, 2023 and 2024: what was built, what not, and why.",
            "With --raw and --output: rebuild the compilation from a folder of public files (docs/sources.md says"
                    + " which)."
        })
final class DataBuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--raw", paramLabel = "DIR", description = "Folder of the public files.")
    private @Nullable Path raw;

    @Option(names = "--output", paramLabel = "DIR", description = "Folder of the tables, one folder a mineral in it.")
    private @Nullable Path output;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        if (raw == null && output == null) {
            return baselines();
        }
        if (raw == null || output == null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A rebuild takes both --raw and --output, found one of them.%nMaybe \"orebridge data build\" alone was meant."
                            .formatted());
        }
        return rebuild(raw, output);
    }

    private int baselines() {
        Baselines baselines;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            baselines = Baselines.build(ReferenceDataset.bundled(), progress);
        }
        spec.commandLine().getOut().print(json.print(baselines, () -> BaselinePage.of(baselines, language.words())));
        return ExitCode.OK.code();
    }

    private int rebuild(Path raw, Path output) throws IOException {
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
