package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Language;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.workbench.check.Check;
import org.orebridge.workbench.check.SecondOpinion;
import org.orebridge.workbench.report.CheckText;
import org.orebridge.workbench.report.ReportFolder;
import org.orebridge.workbench.report.TextPage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.study.KeptRuns;
import org.orebridge.workbench.study.Question;
import org.orebridge.workbench.study.SolveWitness;
import org.orebridge.workbench.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/// Answers what a cut-off does to each party, month by month, under each way of answering it.
@Command(
        name = "respond",
        mixinStandardHelpOptions = true,
        description = "Work out what a cut-off does to each party, month by month, alone and together.")
final class RespondCommand implements Callable<Integer> {

    /// What a second solver said, as a file beside the answer.
    private static final String CHECK = "check.json";

    private final Study study;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A bundled scenario's name (see: orebridge scenarios) or the path of your own file.")
    private String scenario;

    @Option(
            names = "--parties",
            paramLabel = "COUNTRY",
            split = ",",
            converter = PartyConverter.class,
            description =
                    "For whom the answer is wanted: countries, or a group as one, e.g. EU27 (default: the scenario's, KOR,JPN where it names none).")
    private List<String> parties = new ArrayList<>();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Calendar year taken as rest (default: the scenario's).")
    private @Nullable Integer year;

    @Option(
            names = "--months",
            paramLabel = "N",
            description =
                    "Months reported; month 1 is the first of the shock (default: the scenario's, 24 where it says"
                            + " none).")
    private @Nullable Integer months;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description =
                    "Sets of parameters drawn for the bands (default: ${DEFAULT-VALUE}; 0 = the central answer alone).",
            defaultValue = "" + Question.USUAL_DRAWS)
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter of the reference dataset; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where report and result files go (default: the run's folder under --home).")
    private @Nullable Path output;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            converter = LanguageConverter.class,
            description = "en, ko or ja: the language of page, report and brief (default: en).")
    private Language language = Language.ENGLISH;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Option(
            names = "--check",
            description = "Solve the central problems once more with HiGHS and print the largest differences.")
    private boolean check;

    @Option(
            names = "--check-limit",
            paramLabel = "SECONDS",
            description = "Most that all of --check may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "300")
    private int checkLimit;

    private boolean centralShown;

    RespondCommand(Study study) {
        this.study = study;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Question question = question();
        refuseFileAsFolder();
        Optional<SecondOpinion> opinion = opinion();
        Answer answer;
        Path place;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            answer = study.answer(
                    question,
                    new CentralFirst(progress, this::show),
                    opinion.<SolveWitness>map(o -> o).orElse(SolveWitness.NONE));
            progress.begin("writing the report", 0);
            place = keep(answer);
        }
        out.print(json ? JsonFile.write(answer) : rest(answer, place));
        out.flush();
        if (opinion.isPresent()) {
            tell(opinion.get(), answer, place);
        }
        boolean failed = answer.ways().stream().anyMatch(way -> way.status() == Status.FAILED);
        return (failed ? ExitCode.SOLVE_FAILED : ExitCode.OK).code();
    }

    private Optional<SecondOpinion> opinion() {
        if (!check) {
            return Optional.empty();
        }
        if (checkLimit < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A check takes 1 second or more, found %d.%nMaybe --check-limit 300 was meant.".formatted(checkLimit));
        }
        return Optional.of(new SecondOpinion(secondSolver(), Duration.ofSeconds(checkLimit)));
    }

    private SecondSolver secondSolver() {
        try {
            return ServiceLoader.load(SecondSolver.class)
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "This start of the program has no second solver with it.%nMaybe \"./orebridge respond ... --check\" was meant: the launcher script brings it."
                                    .formatted()));
        } catch (ServiceConfigurationError broken) {
            Throwable cause = Objects.requireNonNullElse(broken.getCause(), broken);
            throw new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
        }
    }

    /// Beside the answer, and on standard error where that is read by a program.
    private void tell(SecondOpinion opinion, Answer answer, Path place) throws IOException {
        Check said;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            said = opinion.ask(answer.run().id(), progress);
        }
        AtomicFile.write(place.resolve(CHECK), JsonFile.text(said));
        PrintWriter to = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        to.print(CheckText.of(said, Words.in(language)));
        to.flush();
    }

    /// The central answer comes first and is kept, so that whoever stops the draws has lost nothing.
    private void show(Answer central) {
        try {
            Path place = keep(central);
            if (!json) {
                PrintWriter out = spec.commandLine().getOut();
                out.print(TextPage.of(central, Words.in(language), place.toString()));
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
                : TextPage.of(answer, Words.in(language), place.toString());
    }

    /// Said before minutes of work, not after.
    private void refuseFileAsFolder() throws NotDirectoryException {
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new NotDirectoryException(output.toString());
        }
    }

    private Path keep(Answer answer) throws IOException {
        Path kept = new KeptRuns(HomeOption.of(spec.commandLine())).keep(answer, Words.in(language));
        if (output == null) {
            return kept;
        }
        ReportFolder.write(answer, output, Words.in(language));
        return output;
    }

    private Question question() {
        CommandLine line = spec.commandLine();
        SortedMap<String, Double> parameters = Settings.parse(settings, line);
        try {
            return new Question(
                    scenario,
                    parties,
                    year == null ? OptionalInt.empty() : OptionalInt.of(year),
                    months == null ? OptionalInt.empty() : OptionalInt.of(months),
                    draws,
                    seed,
                    parameters);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
