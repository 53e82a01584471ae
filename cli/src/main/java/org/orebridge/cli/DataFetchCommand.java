package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.orebridge.core.HsCode;
import org.orebridge.importers.comtrade.ComtradeAnswer;
import org.orebridge.importers.comtrade.ComtradeClient;
import org.orebridge.importers.comtrade.ComtradeQuery;
import org.orebridge.importers.comtrade.ComtradeSettings;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.observed.UserStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Fetches trade from UN Comtrade into files that `data import comtrade` reads.
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = {
            "Fetch the trade of some years from UN Comtrade into a folder, for \"data import comtrade\".",
            "The key of your subscription stands in the environment variable " + ComtradeSettings.KEY_VARIABLE + "."
        })
final class DataFetchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--year", required = true, split = ",", paramLabel = "YEAR", description = "Calendar years.")
    private List<Integer> years = new ArrayList<>();

    @Option(
            names = "--codes",
            split = ",",
            paramLabel = "CODE",
            converter = HsCodeConverter.class,
            description = "Customs codes (default: those of all forms of the compilation).")
    private List<HsCode> codes = new ArrayList<>();

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Folder for the files.")
    private Path output;

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(output);
        ComtradeQuery query = new ComtradeQuery(
                new TreeSet<>(years),
                codes.isEmpty() ? UserStore.codesInUse(ReferenceDataset.bundled()) : new TreeSet<>(codes));
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr());
                ComtradeClient client = new ComtradeClient(ComtradeSettings.of(System.getenv()))) {
            return told(client.fetch(
                    query,
                    output,
                    (done, all) -> progress.begin("UN Comtrade: %d of %d questions".formatted(done, all), 0)));
        }
    }

    private int told(ComtradeAnswer answer) {
        return switch (answer) {
            case ComtradeAnswer.Fetched(List<Path> files, long records) -> {
                PrintWriter out = spec.commandLine().getOut();
                files.forEach(out::println);
                out.printf("%d records. \"orebridge data import comtrade FILE...\" adds them.%n", records);
                yield ExitCode.OK.code();
            }
            case ComtradeAnswer.Stopped(ComtradeAnswer.Why why, String message, List<Path> files) -> {
                PrintWriter err = spec.commandLine().getErr();
                err.println(message);
                files.forEach(file -> err.printf("kept: %s%n", file));
                yield (why == ComtradeAnswer.Why.CANCELLED ? ExitCode.INTERRUPTED : ExitCode.UNREACHABLE).code();
            }
        };
    }
}
