package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.network.CalibratedNetwork;
import org.orebridge.workbench.network.SupplyNetwork;
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

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        if (rows < 1) {
            throw new ParameterException(
                    spec.commandLine(), "--rows is at least 1, found %d.%nMaybe 1 was meant.".formatted(rows));
        }
        ReferenceDataset dataset = ReferenceDataset.bundled();
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
}
