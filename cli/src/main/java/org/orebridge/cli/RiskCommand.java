package org.orebridge.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Countries;
import org.orebridge.core.Party;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.risk.RiskPage;
import org.orebridge.workbench.risk.RiskProfile;
import org.orebridge.workbench.risk.RiskSheet;
import org.orebridge.workbench.risk.RiskStudy;
import org.orebridge.workbench.risk.SharedPage;
import org.orebridge.workbench.risk.SharedRisk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Measures a party's supply risk by the published indicators.
@Command(
        name = "risk",
        mixinStandardHelpOptions = true,
        description = "Show how risky a party's supply of each mineral is, by the published indicators, and whose mines"
                + " stand behind what it uses.",
        subcommands = {RiskChokepointsCommand.class, RiskCountryCommand.class, RiskMarketCommand.class})
final class RiskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description = "Country or group of countries, such as KOR, Japan or EU27, or several as one: KOR+JPN.")
    private @Nullable String party;

    @Option(
            names = "--with",
            paramLabel = "PARTY",
            description = "Another party: show what both depend on, and where one could stand in for the other.")
    private @Nullable String other;

    @Option(
            names = "--mineral",
            paramLabel = "MINERAL",
            split = ",",
            description = "Minerals, such as cobalt (default: all).")
    private List<String> minerals = List.of();

    @Mixin
    private RiskParties parties = new RiskParties();

    @Option(
            names = "--all",
            description = "Every index of every mineral for every country, in every year at hand, into --output.")
    private boolean all;

    @Option(names = "--output", paramLabel = "FILE", description = "File that --all writes, CSV or JSON by its ending.")
    private @Nullable Path output;

    @Option(
            names = "--weights",
            paramLabel = "WEIGHTS",
            converter = WeightsConverter.class,
            description = "Weights of the state of a market, such as level=2,volatility=1,trend=1,margin=0 (default: 1"
                    + " each).")
    private MarketState.Weights weights = MarketState.Weights.EQUAL;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        if (all) {
            return everything();
        }
        if (output != null) {
            throw new ParameterException(
                    spec.commandLine(), "--output is written by --all.%nMaybe --json was meant.".formatted());
        }
        Party first = parties.of(named());
        Optional<Party> with = Optional.ofNullable(other).map(parties::of);
        String text;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            RiskStudy study = RiskStudy.bundled(ReferenceDataset.bundled()).weighing(weights);
            Consumer<String> begun = name -> progress.begin("measuring " + name, 0);
            if (with.isPresent()) {
                SharedRisk shared = study.shared(first, with.get(), minerals, begun);
                text = json.print(shared, () -> SharedPage.of(shared, language.words()));
            } else {
                RiskProfile profile = study.profile(first, minerals, begun);
                text = json.print(profile, () -> RiskPage.of(profile, language.words()));
            }
        }
        spec.commandLine().getOut().print(text);
        return ExitCode.OK.code();
    }

    /// A file that is not complete is never left under the name that was asked for.
    private int everything() throws IOException {
        Path file = Optional.ofNullable(output)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--all needs a file to write.%nMaybe --output risk.csv was meant.".formatted()));
        boolean json = file.toString().endsWith(".json");
        if (!json && !file.toString().endsWith(".csv")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s ends neither with .csv nor with .json.%nMaybe risk.csv was meant.".formatted(file));
        }
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        List<Party> whose = party == null
                ? Stream.concat(
                                Countries.bundled().all().stream().map(country -> Party.of(country.region())),
                                Stream.of(parties.of("JPN+KOR")))
                        .toList()
                : List.of(parties.of(party));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        long lines;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr());
                Writer writer = Files.newBufferedWriter(part);
                RiskSheet sheet = json ? RiskSheet.json(writer) : RiskSheet.csv(writer)) {
            RiskStudy.bundled(ReferenceDataset.bundled())
                    .weighing(weights)
                    .all(whose, minerals, name -> progress.begin("measuring " + name, 0), sheet);
            lines = sheet.lines();
        }
        Files.move(part, file);
        spec.commandLine().getOut().print(language.words().of("risk.all-written", lines, file) + "\n");
        return ExitCode.OK.code();
    }

    private String named() {
        return Optional.ofNullable(party)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "Whose supply is not said.%nMaybe --party KOR, or --all --output risk.csv, was meant."
                                .formatted()));
    }
}
