package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.orebridge.core.Region;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.observed.CountryChain;
import org.orebridge.workbench.observed.SaidPage;
import org.orebridge.workbench.observed.UserStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Shows one country's chain of a mineral, figure by figure, down to the file and row.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Show one country's chain of a mineral, figure by figure, down to the file and row.")
final class DataExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MINERAL", description = "Such as cobalt, copper, gallium or magnesium.")
    private String mineral;

    @Parameters(
            index = "1",
            paramLabel = "COUNTRY",
            converter = CountryConverter.class,
            description = "By code or name, e.g. KOR.")
    private Region country;

    @Option(
            names = "--rows",
            paramLabel = "N",
            defaultValue = "1000",
            description = "Most figures shown (default: ${DEFAULT-VALUE}).")
    private int rows;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        CountryChain chain;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            progress.begin("balancing the network", 0);
            chain = CountryChain.of(
                    ReferenceDataset.bundled(), UserStore.in(HomeOption.of(spec.commandLine())), mineral, country);
        }
        spec.commandLine().getOut().print(json.print(chain, () -> SaidPage.of(chain, language.words(), rows)));
        return ExitCode.OK.code();
    }
}
