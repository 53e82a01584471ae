package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.orebridge.workbench.report.ReportFolder;
import org.orebridge.workbench.report.TextPage;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.study.KeptRuns;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.SolveWitness;
import org.orebridge.workbench.study.Study;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers what a cut-off does to each party, month by month, under each way of answering it.
@Command(
        name = "respond",
        mixinStandardHelpOptions = true,
        description = "Work out what a cut-off does to each party, month by month, alone and together.")
final class RespondCommand implements Callable<Integer> {

    private final Supplier<Study> study;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A bundled scenario's name (see: orebridge scenarios) or the path of your own file.")
    private String scenario;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private CheckOption check = new CheckOption();

    private boolean centralShown;

    /// @param study made only where the command runs: it reads the whole compilation
    RespondCommand(Supplier<Study> study) {
        this.study = study;
    }

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        PrintWriter out = line.getOut();
        Question asked = question.about(scenario, draws.draws(Question.USUAL_DRAWS, line), draws.seed(), line);
        folder.asked();
        SolveWitness witness = check.witness();
        Answer answer;
        Path place;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            answer = study.get().answer(asked, new CentralFirst(progress, this::show), witness);
            progress.begin("writing the report", 0);
            place = keep(answer);
        }
        out.print(json.print(answer, () -> rest(answer, place)));
        out.flush();
        check.tell(answer, place, json.asked(), language.words());
        boolean failed = answer.ways().stream().anyMatch(way -> way.status() == Status.FAILED);
        return (failed ? ExitCode.SOLVE_FAILED : ExitCode.OK).code();
    }

    /// The central answer comes first and is kept, so that whoever stops the draws has lost nothing.
    private void show(Answer central) {
        try {
            Path place = keep(central);
            if (!json.asked()) {
                PrintWriter out = spec.commandLine().getOut();
                out.print(TextPage.of(central, language.words(), place.toString()));
                out.flush();
                centralShown = true;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What is still to be said once the central answer has been shown.
    private String rest(Answer answer, Path place) {
        if (centralShown && answer.run().drawsAsked() == 0) {
            return "";
        }
        return centralShown
                ? "%nThe report now holds the bands of %d draws and what moves the answer most: %s%n"
                        .formatted(answer.run().drawsDone(), place)
                : TextPage.of(answer, language.words(), place.toString());
    }

    private Path keep(Answer answer) throws IOException {
        Path kept = new KeptRuns(HomeOption.of(spec.commandLine())).keep(answer, language.words());
        Optional<Path> asked = folder.asked();
        if (asked.isPresent()) {
            ReportFolder.write(answer, asked.get(), language.words());
        }
        return asked.orElse(kept);
    }
}
