package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.orebridge.market.program.SecondSolver;
import org.orebridge.workbench.check.SecondOpinion;
import org.orebridge.workbench.report.CheckText;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.result.Check;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.study.SolveWitness;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Asks a second solver for its opinion on an answer's solves, where that is wanted.
final class CheckOption {

    /// What it said, as a file beside the answer.
    private static final String FILE = "check.json";

    private static final int USUAL_LIMIT = 300;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--check",
            description = "Solve the central problems once more with HiGHS and print the largest differences.")
    private boolean wanted;

    @Option(
            names = "--check-limit",
            paramLabel = "SECONDS",
            description = "Most that all of --check may take (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + USUAL_LIMIT)
    private int limit;

    private @Nullable SecondOpinion opinion;

    /// Who is to be shown the solves; said before minutes of work if there is no second solver.
    SolveWitness witness() {
        if (!wanted) {
            return SolveWitness.NONE;
        }
        if (limit < 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A check takes 1 second or more, found %d.%nMaybe --check-limit %d was meant."
                            .formatted(limit, USUAL_LIMIT));
        }
        var asked = new SecondOpinion(solver(spec), Duration.ofSeconds(limit));
        opinion = asked;
        return asked;
    }

    /// The second solver that the launcher brings; who has none is told so at once.
    static SecondSolver solver(CommandSpec spec) {
        try {
            return ServiceLoader.load(SecondSolver.class)
                    .findFirst()
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "This start of the program has no second solver with it.%nMaybe \"./orebridge %s ... --check\" was meant: the launcher script brings it."
                                    .formatted(spec.name())));
        } catch (ServiceConfigurationError broken) {
            Throwable cause = Objects.requireNonNullElse(broken.getCause(), broken);
            throw new ParameterException(spec.commandLine(), String.valueOf(cause.getMessage()), cause);
        }
    }

    /// Asks and tells: beside the answer, and on standard error where a program reads the answer.
    void tell(Answer answer, Path place, boolean json, Words words) throws IOException {
        if (opinion == null) {
            return;
        }
        Check said;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            said = opinion.ask(answer.run().id(), progress);
        }
        AtomicFile.write(place.resolve(FILE), JsonFile.text(said));
        PrintWriter to = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
        to.print(CheckText.of(said, words));
        to.flush();
    }
}
