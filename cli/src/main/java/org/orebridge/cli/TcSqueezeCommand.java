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
import org.orebridge.workbench.squeeze.SmelterDraws;
import org.orebridge.workbench.squeeze.SqueezeNumbers;
import org.orebridge.workbench.squeeze.SqueezeStudy;
import org.orebridge.workbench.squeeze.SqueezeTable;
import org.orebridge.workbench.squeeze.report.SqueezePage;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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
            "Each combination is solved once, in some seconds, and once more for each draw. The same as one answer in full:",
            "  orebridge respond copper-smelting-squeeze --set scenario.concentrate-short=0.06"
        })
final class TcSqueezeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private SqueezeOptions squeeze = new SqueezeOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

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

    @Option(names = "--html", paramLabel = "FILE", description = "Write the page of the report kind to a file too.")
    private @Nullable Path html;

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        List<SqueezeNumbers> grid =
                squeeze.grid(List.of(0.0, -2.0, -4.0), List.of(0.0, 10.0), List.of(0.0, 20.0), line);
        var drawn = new SmelterDraws(draws.draws(0, line), draws.seed());
        ReferenceDataset dataset = Settings.applied(settings, line);
        SqueezeTable table;
        try (ShownProgress progress = ShownProgress.on(line.getErr())) {
            progress.begin("balancing the network", 0);
            table = new SqueezeStudy(dataset).solve(grid, countries, drawn, progress);
        }
        if (html != null) {
            AtomicFile.write(html, SqueezePage.html(table, language.words()));
        }
        line.getOut().print(json.print(table, () -> SqueezePage.of(table, language.words())));
        return ExitCode.OK.code();
    }
}
