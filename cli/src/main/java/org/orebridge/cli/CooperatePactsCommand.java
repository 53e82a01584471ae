package org.orebridge.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.orebridge.workbench.cooperation.pacts.PactStudy;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.report.PactsPage;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Question;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Values what parties can agree on against each acting by its own interest.
@Command(
        name = "pacts",
        mixinStandardHelpOptions = true,
        description = "Value what two to ten parties can agree on, each thing alone and all together: shared stocks,"
                + " loans, swaps, release rules, a standstill, no hoarding, joint projects.")
final class CooperatePactsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A bundled scenario's name (see: orebridge scenarios) or the path of your own file.")
    private String scenario;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Mixin
    private PactOptions terms = new PactOptions();

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        Question asked = question.about(scenario, line);
        PactTerms pactTerms = terms.terms(line);
        return result.keep(
                line,
                PactsPage.KEPT,
                folder.asked(),
                progress -> new PactStudy(new MarketStudy()).answer(asked, pactTerms, progress));
    }
}
