package org.orebridge.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.cooperation.CooperationStudy;
import org.orebridge.workbench.cooperation.report.CooperationPage;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Works out what every group of the parties gains by acting together, and how the gain can be shared.
@Command(
        name = "cooperate",
        mixinStandardHelpOptions = true,
        description = "Work out what each group of two to ten parties gains by acting together, and how to share it:"
                + " Shapley value, core, nucleolus, Owen point, transfers.",
        subcommands = {
            CooperatePactsCommand.class,
            CooperateSwapsCommand.class,
            CooperatePlanCommand.class,
            CooperateInviteCommand.class,
            CooperateBriefCommand.class
        })
final class CooperateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            arity = "0..1", // so that a subcommand can take its place
            description = "A bundled scenario's name (see: orebridge scenarios) or the path of your own file.")
    private @Nullable String scenario;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--free-trade-only",
            description = "Leave out the game in which those who do not act together restrict exports to each other.")
    private boolean freeTradeOnly;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        if (scenario == null) {
            throw new MissingParameterException(
                    line, spec.positionalParameters().getFirst(), "Missing required parameter: 'SCENARIO'");
        }
        Question asked = question.about(scenario, line);
        return result.keep(
                line,
                CooperationPage.KEPT,
                folder.asked(),
                progress -> new CooperationStudy(new MarketStudy()).answer(asked, !freeTradeOnly, progress));
    }
}
