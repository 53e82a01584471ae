package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.importers.FileKind;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.ProgramVersion;
import org.orebridge.workbench.hindcast.Hindcast;
import org.orebridge.workbench.hindcast.event.BundledEvents;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.EventReader;
import org.orebridge.workbench.hindcast.report.HindcastFolder;
import org.orebridge.workbench.hindcast.report.HindcastText;
import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Runs past events with parameters fixed beforehand and says how far off the engine was.
@Command(
        name = "hindcast",
        mixinStandardHelpOptions = true,
        description = "Run past events with parameters fixed beforehand and score what comes out.")
final class HindcastCommand implements Callable<Integer> {

    private static final int USUAL_DRAWS = 40;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The path of your own event, or the name of a bundled one (default: all bundled ones).")
    private @Nullable String file;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Sets of parameters drawn for the bands (default: ${DEFAULT-VALUE}).",
            defaultValue = "" + USUAL_DRAWS)
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            description = "Where page and result files go (default: a folder under --home).")
    private @Nullable Path output;

    @Option(names = "--list", description = "List the bundled events, with a sentence each, and stop.")
    private boolean list;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    private final ReferenceDataset dataset;

    HindcastCommand(ReferenceDataset dataset) {
        this.dataset = dataset;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Vocabulary vocabulary = MarketStudy.vocabulary(dataset);
        if (list) {
            BundledEvents.read(vocabulary).forEach(e -> out.printf(Locale.ROOT, "%-24s %s%n", e.name(), e.summary()));
            return ExitCode.OK.code();
        }
        checkDraws();
        List<Event> events = events(vocabulary);
        Path folder = folder(events);
        Scorecard card;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            card = new Hindcast(dataset).score(events, draws, seed, ProgramVersion.text(), progress);
            progress.begin("writing the page", 0);
            HindcastFolder.write(card, folder, Words.english());
        }
        out.print(
                json
                        ? JsonFile.text(card)
                        : HindcastText.of(
                                card,
                                Words.english(),
                                folder.resolve(HindcastFolder.PAGE).toString()));
        out.flush();
        return (card.failed() ? ExitCode.SOLVE_FAILED : ExitCode.OK).code();
    }

    private void checkDraws() {
        if (draws < 0 || draws > Question.MOST_DRAWS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "Draws are 0 to %d, found %d.%nMaybe %d was meant."
                            .formatted(Question.MOST_DRAWS, draws, USUAL_DRAWS));
        }
    }

    /// Said before minutes of work, not after.
    private Path folder(List<Event> events) throws NotDirectoryException {
        if (output != null && Files.exists(output) && !Files.isDirectory(output)) {
            throw new NotDirectoryException(output.toString());
        }
        String name = file == null ? "bundled" : events.getFirst().name();
        return output != null
                ? output
                : HomeOption.of(spec.commandLine()).resolve("hindcasts").resolve(name);
    }

    private List<Event> events(Vocabulary vocabulary) {
        if (file == null) {
            return BundledEvents.read(vocabulary);
        }
        var reader = new EventReader(vocabulary);
        if (BundledEvents.names().contains(file)) {
            return List.of(reader.read(file + ".yaml", BundledEvents.text(file)));
        }
        Path path = Path.of(file);
        FileKind.requireText(path, "an event");
        return List.of(reader.read(path));
    }
}
