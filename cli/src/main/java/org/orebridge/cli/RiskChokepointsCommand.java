package org.orebridge.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.risk.Chokepoints;
import org.orebridge.workbench.risk.ChokepointsPage;
import org.orebridge.workbench.risk.RiskStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Shows through which countries the world's, or a party's, use of each mineral passes.
@Command(
        name = "chokepoints",
        mixinStandardHelpOptions = true,
        description =
                "Show through which countries what the world or a party uses of each mineral passes, at any stage.")
final class RiskChokepointsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description = "Whose use is followed, such as KOR, EU27 or KOR+JPN (default: the whole world's).")
    private @Nullable String party;

    @Option(
            names = "--mineral",
            paramLabel = "MINERAL",
            split = ",",
            description = "Minerals, such as cobalt (default: all); of one, every country form by form.")
    private List<String> minerals = List.of();

    @Mixin
    private RiskParties parties = new RiskParties();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() {
        Chokepoints found;
        try (ShownProgress progress = ShownProgress.on(spec.commandLine().getErr())) {
            progress.begin("following use upstream", 0);
            found = RiskStudy.bundled(ReferenceDataset.bundled())
                    .chokepoints(Optional.ofNullable(party).map(parties::of), minerals);
        }
        return result.tell(spec.commandLine(), found, words -> ChokepointsPage.of(found, words));
    }
}
