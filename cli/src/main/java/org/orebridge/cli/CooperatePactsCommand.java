package org.orebridge.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.orebridge.workbench.cooperation.pacts.PactQuestion;
import org.orebridge.workbench.cooperation.pacts.PactStudy;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Values what parties can agree on against each acting by its own interest.
@Command(
        name = "pacts",
        mixinStandardHelpOptions = true,
        description = "Value what two to ten parties can agree on, each thing alone and all together: shared stocks,"
                + " loans, swaps, release rules, a standstill, no hoarding, joint projects; in one scenario or over"
                + " several.")
final class CooperatePactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private WeighedScenarios scenarios = new WeighedScenarios();

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private PactOptions terms = new PactOptions();

    @Mixin
    private DrawOptions draws = new DrawOptions();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        PactQuestion asked = asked(line);
        return result.keepCentralFirst(
                line,
                PactsPage.KEPT,
                PactsPage.RANGES,
                folder.asked(),
                (progress, central) -> new PactStudy(new MarketStudy()).answer(asked, progress, central));
    }

    private PactQuestion asked(CommandLine line) {
        int number = draws.draws(0, line);
        List<Question> questions = scenarios.names().stream()
                .map(one -> question.about(one, number, draws.seed(), line))
                .toList();
        PactTerms agreed = terms.terms(line);
        try {
            return new PactQuestion(questions, scenarios.weights(), agreed);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
