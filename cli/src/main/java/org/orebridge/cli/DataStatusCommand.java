package org.orebridge.cli;

import java.util.concurrent.Callable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.observed.Holdings;
import org.orebridge.workbench.observed.HoldingsPage;
import org.orebridge.workbench.observed.UserStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Shows what figures there are, from whom, how old, and what is missing.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description =
                "Show what figures there are by mineral, stage and year, from whom and how old, and what is missing.")
final class DataStatusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        Holdings holdings = Holdings.of(ReferenceDataset.bundled(), UserStore.in(HomeOption.of(spec.commandLine())));
        spec.commandLine().getOut().print(json.print(holdings, () -> HoldingsPage.of(holdings, language.words())));
        return ExitCode.OK.code();
    }
}
