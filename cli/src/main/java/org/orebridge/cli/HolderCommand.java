package org.orebridge.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.reference.ReferenceDataset;
import org.orebridge.workbench.cooperation.plan.FileParty;
import org.orebridge.workbench.cooperation.plan.HolderAnswers;
import org.orebridge.workbench.cooperation.plan.HoldingFile;
import org.orebridge.workbench.cooperation.plan.report.ReleaseFiles;
import org.orebridge.workbench.study.MarketStudy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Answers for a party's stock on the party's own machine.
@Command(
        name = "holder",
        mixinStandardHelpOptions = true,
        description = "Answer a joint plan's questions for a party's own file: JSON lines on standard input and output,"
                + " so that its figures never leave its machine.")
final class HolderCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The party's own file (see: orebridge new holding).")
    private Path file;

    @Option(
            names = "--own",
            paramLabel = "FILE",
            description = "At the end write what the plan asks of the party to a file, for it alone.")
    private @Nullable Path own;

    @Option(
            names = "--questions",
            paramLabel = "N",
            description = "Questions answered at most (default: ${DEFAULT-VALUE}).")
    private int questions = HolderAnswers.USUAL_QUESTIONS;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        if (HoldingFile.isOpenToOthers(file)) {
            spec.commandLine().getErr().println("Others may read the file. Maybe chmod 600 is right for it.");
        }
        var holding = new HoldingFile(MarketStudy.vocabulary(ReferenceDataset.bundled())).read(file);
        var party = new FileParty(holding);
        boolean all = new HolderAnswers(party, questions).run(System.in, System.out);
        if (all && own != null) {
            ReleaseFiles.own(own, party, language.words());
        }
        return Optional.of(all)
                .filter(done -> done)
                .map(_ -> ExitCode.OK)
                .orElse(ExitCode.INVALID_INPUT)
                .code();
    }
}
