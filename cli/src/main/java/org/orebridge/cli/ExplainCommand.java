package org.orebridge.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.orebridge.workbench.explain.Explanation;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.KeptRuns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Traces a printed figure of a run back to its inputs, file and row.
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Trace a printed figure of a run back to its inputs, file and row.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "RUN",
            description = "A run's id (see: orebridge runs), the beginning of it, last, or the folder of its files.")
    private String run;

    @Parameters(
            index = "1",
            paramLabel = "KEY",
            description = "The figure: way/country/measure/month, together/way/country, input/id or parameter/key.")
    private String key;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() throws IOException {
        Answer answer = new KeptRuns(HomeOption.of(spec.commandLine())).find(run);
        spec.commandLine()
                .getOut()
                .print(Explanation.of(answer, key, language.words()).text());
        return ExitCode.OK.code();
    }
}
