package org.orebridge.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.hindcast.Hindcast;
import org.orebridge.workbench.hindcast.event.BundledEvents;
import org.orebridge.workbench.hindcast.event.Event;
import org.orebridge.workbench.hindcast.event.EventReader;
import org.orebridge.workbench.hindcast.report.HindcastText;

import org.orebridge.workbench.hindcast.result.Scorecard;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.scenario.Vocabulary;
import org.orebridge.workbench.study.MarketStudy;
import picocli.CommandLine.Command;
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

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "An event of your own (default: the bundled ones).")
    private @Nullable Path file;

    @Option(
            names = "--draws",
            paramLabel = "N",
            description = "Sets of parameters drawn for the bands (default: ${DEFAULT-VALUE}).",
            defaultValue = "40")
    private int draws;

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the draws (default: ${DEFAULT-VALUE}).",
            defaultValue = "1")
    private long seed;

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        ReferenceDataset dataset = ReferenceDataset.bundled();
        List<Event> events = events(MarketStudy.vocabulary(dataset));
        Scorecard card;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            card = new Hindcast(dataset).score(events, draws, seed, "0", progress);
        }
        out.print(json ? JsonFile.text(card) : HindcastText.of(card, Words.english(), "-"));
        out.flush();
        return (card.failed() ? ExitCode.SOLVE_FAILED : ExitCode.OK).code();
    }

    private List<Event> events(Vocabulary vocabulary) {
        return file == null ? BundledEvents.read(vocabulary) : List.of(new EventReader(vocabulary).read(file));
    }
}
