package org.orebridge.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.orebridge.workbench.cooperation.invite.Camps;
import org.orebridge.workbench.cooperation.invite.InviteStudy;
import org.orebridge.workbench.cooperation.invite.InviteTerms;
import org.orebridge.workbench.cooperation.invite.report.InvitePage;
import org.orebridge.workbench.study.MarketStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Works out whom parties that act together should invite next, and what is lost where a group splits.
@Command(
        name = "invite",
        mixinStandardHelpOptions = true,
        description = "Work out what the parties and each candidate gain where it joins them, in one scenario or over"
                + " several, and what is lost where a group splits in two.")
final class CooperateInviteCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WeighedScenarios scenarios = new WeighedScenarios();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--candidates",
            paramLabel = "COUNTRY",
            split = ",",
            description =
                    "Who could be invited: countries, groups (ASEAN, EU27, IEA, MSP: as a whole and each member), or"
                            + " several as one, e.g. USA,MSP,AUS+CAN (default: USA,EU27,AUS,CAN).")
    private List<String> candidates = new ArrayList<>();

    @Option(
            names = "--steps",
            paramLabel = "N",
            defaultValue = "" + InviteTerms.USUAL_STEPS,
            description = "How many are invited one after another, greedily (default: ${DEFAULT-VALUE}).")
    private int steps;

    @Option(
            names = "--split",
            paramLabel = "CAMPS",
            description = "A group in two camps that restrict exports to each other, e.g. KOR,JPN/USA,EU27; may be"
                    + " repeated. Without --candidates nobody is invited.")
    private List<String> splits = new ArrayList<>();

    @Option(names = "--splits", description = "Every split of parties and candidates in two, of at most six.")
    private boolean allSplits;

    @Option(names = "--free-trade-only", description = "Leave out outsiders that restrict exports.")
    private boolean freeTradeOnly;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        InviteTerms terms = terms(line);
        return result.keep(
                line,
                InvitePage.KEPT,
                folder.asked(),
                progress -> new InviteStudy(new MarketStudy()).answer(terms, progress));
    }

    private InviteTerms terms(CommandLine line) {
        try {
            return new InviteTerms(
                    scenarios.names().stream()
                            .map(one -> question.about(one, line))
                            .toList(),
                    candidates,
                    scenarios.weights(),
                    !freeTradeOnly,
                    steps,
                    splits.stream().map(Camps::read).toList(),
                    allSplits);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
