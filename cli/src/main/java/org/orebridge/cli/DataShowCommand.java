package org.orebridge.cli;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.core.Region;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.SupplyNetwork;
import org.orebridge.workbench.observed.AllSources;
import org.orebridge.workbench.observed.SaidPage;
import org.orebridge.workbench.observed.Topic;
import org.orebridge.workbench.observed.UserStore;
import org.orebridge.workbench.report.NetworkPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows a mineral's balanced year: who makes, ships and uses it, at what price, on which figures.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Show who makes, ships and uses a mineral, with sources and how far the balance moved each figure.")
final class DataShowCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MINERAL", description = "Such as cobalt, copper, gallium or magnesium.")
    private String mineral;

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = "Calendar year (default: the one that the compilation takes as rest).")
    private @Nullable Integer year;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "12",
            description = "Most lines in each list (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Option(
            names = "--all-sources",
            description = "Every source and edition side by side, imported files too, with which one is used and why.")
    private boolean allSources;

    @Option(
            names = "--stage",
            paramLabel = "STAGE",
            description = "With --all-sources: mining, smelting, refining, conversion, recycling, reserves, trade, use,"
                    + " stock or price (default: all).")
    private @Nullable String stage;

    @Option(
            names = "--country",
            paramLabel = "CODE",
            converter = CountryConverter.class,
            description = "With --all-sources: only figures of this country, e.g. KOR (default: all).")
    private @Nullable Region country;

    @Mixin
    private JsonOption json = new JsonOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        if (rows < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--rows is at least 1, found %d.%nMaybe 1 was meant.".formatted(rows));
        }
        ReferenceDataset dataset = ReferenceDataset.bundled();
        if (allSources) {
            return side(dataset);
        }
        MineralReference reference = dataset.mineral(mineral);
        CalibratedNetwork network;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            progress.begin("balancing the network", 0);
            network = SupplyNetwork.of(reference, year == null ? reference.baseYear() : year, dataset.parameters())
                    .calibrated(dataset.parameters());
        }
        spec.commandLine()
                .getOut()
                .print(NetworkPage.of(network, reference, dataset.sources(), language.words(), rows));
        return ExitCode.OK.code();
    }

    private int side(ReferenceDataset dataset) {
        AllSources.Wanted wanted = new AllSources.Wanted(
                mineral,
                year == null ? OptionalInt.empty() : OptionalInt.of(year),
                Optional.ofNullable(stage).map(Topic::of),
                Optional.ofNullable(country).map(Region::code));
        AllSources sources = AllSources.of(dataset, UserStore.in(HomeOption.of(spec.commandLine())), wanted);
        spec.commandLine().getOut().print(json.print(sources, () -> SaidPage.of(sources, language.words(), rows)));
        return ExitCode.OK.code();
    }
}
