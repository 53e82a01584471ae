package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
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
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.study.MarketStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(names = "--list", description = "List the bundled events, with a sentence each, and stop.")
    private boolean list;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ReferenceDataset dataset = ReferenceDataset.bundled();
        Vocabulary vocabulary = MarketStudy.vocabulary(dataset);
        if (list) {
            BundledEvents.read(vocabulary).forEach(e -> out.printf(Locale.ROOT, "%-24s %s%n", e.name(), e.summary()));
            return ExitCode.OK.code();
        }
        int drawn = draws.draws(USUAL_DRAWS, spec.commandLine());
        List<Event> events = events(vocabulary);
        Path place = place(events);
        Words words = language.words();
        Scorecard card;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            card = new Hindcast(dataset).score(events, drawn, draws.seed(), ProgramVersion.text(), progress);
            progress.begin("writing the page", 0);
            HindcastFolder.write(card, place, words);
        }
        out.print(json.print(
                card,
                () -> HindcastText.of(
                        card, words, place.resolve(HindcastFolder.PAGE).toString())));
        out.flush();
        return (card.failed() ? ExitCode.SOLVE_FAILED : ExitCode.OK).code();
    }

    private Path place(List<Event> events) throws NotDirectoryException {
        String name = file == null ? "bundled" : events.getFirst().name();
        return folder.asked()
                .orElseGet(() ->
                        HomeOption.of(spec.commandLine()).resolve("hindcasts").resolve(name));
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
