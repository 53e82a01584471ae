package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Language;
import org.orebridge.workbench.report.ReportFolder;
import org.orebridge.workbench.report.TextPage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.KeptRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Tells a kept run again, in another language or to another folder, without solving anything.
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Tell a kept run again, in another language or to another folder, without solving it again.")
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RUN",
            description = "A run's id (see: orebridge runs), the beginning of it, last, or the folder of its files.")
    private String run;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageConverter.class,
            description = "en, ko or ja: the language of the pages (default: en).")
    private Language language = Language.ENGLISH;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where report and result files go (default: the run's folder under --home).")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        KeptRuns runs = new KeptRuns(HomeOption.of(spec.commandLine()));
        Answer answer = runs.find(run);
        Words words = Words.in(language);
        Path place = output == null ? runs.place(answer) : output;
        ReportFolder.write(answer, place, words);
        spec.commandLine().getOut().print(TextPage.of(answer, words, place.toString()));
        return ExitCode.OK.code();
    }
}
