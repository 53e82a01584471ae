package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.result.AtomicFile;
import org.orebridge.workbench.squeeze.AnswerTerms;
import org.orebridge.workbench.squeeze.JointAnswers;
import org.orebridge.workbench.squeeze.SmelterAnswers;
import org.orebridge.workbench.squeeze.SmelterDraws;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import org.orebridge.workbench.squeeze.report.AnswersPage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Works out answers to a squeeze of smelters: who gains and who pays by each.
@Command(
        name = "answers",
        mixinStandardHelpOptions = true,
        description =
                "Work out what smelters' countries can answer together when concentrate runs short: cutting in step,"
                        + " buying together, part-owning new mines, supporting minimum runs; with who gains and who pays.")
final class TcAnswersCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--parties",
            paramLabel = "COUNTRY",
            split = ",",
            converter = CountryConverter.class,
            description = "Who answers (default: KOR,JPN).")
    private List<Region> parties = List.of(Region.of("KOR"), Region.of("JPN"));

    @Mixin
    private SqueezeOptions squeeze = new SqueezeOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Option(
            names = "--cut",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            defaultValue = "10%",
            description = "Share of throughput at rest that each gives up in step (default: ${DEFAULT-VALUE}).")
    private double cut;

    @Option(
            names = "--keep",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            defaultValue = "99%",
            description = "Share of throughput at rest that minimum runs keep (default: ${DEFAULT-VALUE}).")
    private double keep;

    @Option(
            names = "--host",
            paramLabel = "COUNTRY",
            converter = CountryConverter.class,
            defaultValue = "PER",
            description = "Where the new mine is (default: ${DEFAULT-VALUE}).")
    private Region host = Region.of("PER");

    @Option(
            names = "--tonnes",
            paramLabel = "T",
            converter = FigureConverter.class,
            defaultValue = "200000",
            description = "Copper in its concentrate, t a year (default: ${DEFAULT-VALUE}).")
    private double tonnes;

    @Option(
            names = "--equity",
            paramLabel = "SHARE",
            converter = ShareConverter.class,
            defaultValue = "40%",
            description = "Share of it that the parties own together (default: ${DEFAULT-VALUE}).")
    private double equity;

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description = "Set a parameter of the reference dataset, e.g. project.copper-mine.lead_months=24.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--html", paramLabel = "FILE", description = "Write the page of the report kind to a file too.")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        SqueezeNumbers numbers = squeeze.one(-4, 10, 20, line);
        AnswerTerms terms = terms(line);
        var drawn = new SmelterDraws(draws.draws(0, line), draws.seed());
        ReferenceDataset dataset = Settings.applied(settings, line);
        SmelterAnswers answers;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            progress.begin("balancing the network", 0);
            answers = new JointAnswers(dataset).answer(numbers, terms, drawn, progress);
        }
        if (html != null) {
            AtomicFile.write(html, AnswersPage.html(answers, language.words()));
        }
        line.getOut().print(json.print(answers, () -> AnswersPage.text(answers, language.words())));
        return ExitCode.OK.code();
    }

    private AnswerTerms terms(CommandLine line) {
        try {
            return new AnswerTerms(parties, cut, keep, host, tonnes, equity);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
