package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.report.SqueezePage;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.result.JsonFile;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import org.orebridge.workbench.squeeze.SqueezeStudy;
import org.orebridge.workbench.squeeze.SqueezeTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Solves a grid of shortages of concentrate and shows charges and utilisation by country.
@Command(
        name = "squeeze",
        mixinStandardHelpOptions = true,
        description =
                "Show treatment charges (spot, benchmark) and utilisation by country over a grid: concentrate short by"
                        + " some per cent, smelting in China up by some, by-product credits up by some.",
        footerHeading = "%n",
        footer = {
            "Each combination is solved once, in some seconds. The same as one answer in full:",
            "  orebridge respond copper-smelting-squeeze --set scenario.concentrate-short=0.06"
        })
final class TcSqueezeCommand implements Callable<Integer> {

    private static final int MOST_SOLVES = 100;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--concentrate",
            paramLabel = "PERCENT",
            split = ",",
            converter = FigureConverter.class,
            description = "Change of every mine's concentrate, %%, 0 or below (default: 0,-2,-4).")
    private List<Double> concentrate = List.of(0.0, -2.0, -4.0);

    @Option(
            names = "--capacity",
            paramLabel = "PERCENT",
            split = ",",
            converter = FigureConverter.class,
            description = "Smelting added in China, %% of what it smelts at rest (default: 0,10).")
    private List<Double> capacity = List.of(0.0, 10.0);

    @Option(
            names = "--credits",
            paramLabel = "PERCENT",
            split = ",",
            converter = FigureConverter.class,
            description = "Change of by-product credits, %% (default: 0,20).")
    private List<Double> credits = List.of(0.0, 20.0);

    @Option(
            names = "--countries",
            paramLabel = "COUNTRY",
            split = ",",
            converter = CountryConverter.class,
            description = "Whose smelters are shown (default: CHN,JPN,KOR).")
    private List<Region> countries = List.of(Region.of("CHN"), Region.of("JPN"), Region.of("KOR"));

    @Option(
            names = "--set",
            paramLabel = "KEY=VALUE",
            description =
                    "Set a parameter of the reference dataset, e.g. activity.smelter.cost_slope=0.09; may be repeated.")
    private List<String> settings = new ArrayList<>();

    @Option(names = "--json", description = "Print the result as JSON; progress goes to standard error.")
    private boolean json;

    @Override
    public Integer call() {
        List<SqueezeNumbers> grid = grid();
        ReferenceDataset dataset = Settings.applied(settings, spec.commandLine());
        SqueezeTable table;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            progress.begin("balancing the network", 0);
            var study = new SqueezeStudy(dataset);
            progress.begin("shortages", grid.size());
            table = study.solve(grid, countries, _ -> progress.advance());
        }
        spec.commandLine().getOut().print(json ? JsonFile.text(table) : SqueezePage.of(table, Words.english()));
        return ExitCode.OK.code();
    }

    private List<SqueezeNumbers> grid() {
        var grid = new ArrayList<SqueezeNumbers>();
        try {
            for (double missing : concentrate) {
                for (double added : capacity) {
                    for (double more : credits) {
                        grid.add(new SqueezeNumbers(missing / 100, added / 100, more / 100));
                    }
                }
            }
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), String.valueOf(wrong.getMessage()), wrong);
        }
        if (grid.size() > MOST_SOLVES) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%d combinations are more than %d.%nMaybe fewer values at a time."
                            .formatted(grid.size(), MOST_SOLVES));
        }
        return grid;
    }
}
