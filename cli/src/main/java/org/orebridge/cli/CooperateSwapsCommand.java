package org.orebridge.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.workbench.cooperation.swaps.AskedSwaps;
import org.orebridge.workbench.cooperation.swaps.SwapStudy;
import org.orebridge.workbench.cooperation.swaps.report.SwapPage;
import org.orebridge.workbench.study.MarketStudy;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Searches for swaps that are physically usable and allowed, among two and more.
@Command(
        name = "swaps",
        mixinStandardHelpOptions = true,
        description = "Search for swaps over form, origin and time that are usable and allowed, among two and more"
                + " parties; say what encumbrances, plants and time keep out.")
final class CooperateSwapsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "A scenario, whose stocks are the lots; or the path of a file of swaps (see: orebridge new"
                    + " swaps), to which --parties, --year, --months and --set do not apply.")
    private String asked;

    @Mixin
    private QuestionOptions question = new QuestionOptions();

    @Option(
            names = "--terms",
            paramLabel = "WORD",
            description = "How accounts are settled: barter, sale, claims (place swaps) or loan (default: the file's,"
                    + " barter for a scenario).")
    private @Nullable String terms;

    @Option(
            names = "--return-within",
            paramLabel = "N",
            description = "Months within which a loan is returned (default: the file's, 6 for a scenario).")
    private @Nullable Integer within;

    @Option(
            names = "--even",
            description = "Look for the plan that gives all the same share of the most that each could gain, instead of"
                    + " the one that brings all together most; not with --terms sale, where payments do that.")
    private boolean even;

    @Mixin
    private FolderOption folder = new FolderOption();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Override
    public Integer call() throws IOException {
        CommandLine line = spec.commandLine();
        AskedSwaps swaps = asked(line);
        return result.keep(
                line,
                SwapPage.KEPT,
                folder.asked(),
                progress -> SwapStudy.answer(swaps.posed(new MarketStudy(), progress), progress));
    }

    private AskedSwaps asked(CommandLine line) {
        try {
            return AskedSwaps.of(
                    question.about(asked, line),
                    Optional.ofNullable(terms),
                    within == null ? OptionalInt.empty() : OptionalInt.of(within),
                    even);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
