package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.orebridge.workbench.study.KeptRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Lists the runs that were kept, the newest first.
@Command(
        name = "runs",
        mixinStandardHelpOptions = true,
        description = "List the runs that were kept, the newest first.")
final class RunsCommand implements Callable<Integer> {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        List<KeptRuns.KeptRun> runs = new KeptRuns(HomeOption.of(spec.commandLine())).list();
        int width = runs.stream().mapToInt(run -> run.id().length()).max().orElse(0);
        for (KeptRuns.KeptRun run : runs) {
            String finished = TIME.format(run.finished().toInstant().atZone(ZoneId.systemDefault()));
            out.printf(Locale.ROOT, "%-" + width + "s  %s  %s%n", run.id(), finished, run.folder());
        }
        if (runs.isEmpty()) {
            out.println("No run is kept yet. Maybe \"orebridge respond magnesium-china-licence\" makes the first.");
        }
        return ExitCode.OK.code();
    }
}
