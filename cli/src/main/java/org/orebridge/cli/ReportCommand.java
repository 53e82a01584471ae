package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.orebridge.workbench.report.ReportFolder;
import org.orebridge.workbench.report.TextPage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.KeptRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
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

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Override
    public Integer call() throws IOException {
        KeptRuns runs = new KeptRuns(HomeOption.of(spec.commandLine()));
        Answer answer = runs.find(run);
        Words words = language.words();
        Path place = folder.asked().orElseGet(() -> runs.place(answer));
        ReportFolder.write(answer, place, words);
        spec.commandLine().getOut().print(TextPage.of(answer, words, place.toString()));
        return ExitCode.OK.code();
    }
}
