package org.orebridge.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.cooperation.swaps.ScenarioSwaps;
import org.orebridge.workbench.cooperation.swaps.SwapFile;
import org.orebridge.workbench.cooperation.swaps.SwapQuestion;
import org.orebridge.workbench.cooperation.swaps.SwapStudy;
import org.orebridge.workbench.cooperation.swaps.SwapWords;
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
        return result.keep(
                line,
                SwapPage.KEPT,
                folder.asked(),
                progress -> SwapStudy.answer(on(posed(line, progress), line), progress));
    }

    private SwapQuestion posed(CommandLine line, ShownProgress progress) {
        Optional<SwapQuestion> ofFile = SwapFile.find(asked);
        if (ofFile.isPresent()) {
            return ofFile.get();
        }
        return ScenarioSwaps.of(
                new MarketStudy().withoutStocks(question.about(asked, line), progress), Terms.BARTER.within(6));
    }

    private SwapQuestion on(SwapQuestion posed, CommandLine line) {
        Terms was = posed.terms();
        int months = within == null ? was.within() : within;
        if (months < 1) {
            throw new ParameterException(
                    line, "A loan is returned within 1 month or more, found %d.%nMaybe 6.".formatted(months));
        }
        Terms.Kind kind = kind(was.kind(), line);
        if (even && kind == Terms.Kind.SALE) {
            throw new ParameterException(
                    line, "What is settled in money is spread by payments.%nMaybe without --even.".formatted());
        }
        boolean evenly = even || (was.even() && kind != Terms.Kind.SALE);
        return posed.on(new Terms(kind, months, was.interest(), false, evenly));
    }

    private Terms.Kind kind(Terms.Kind usual, CommandLine line) {
        if (terms == null) {
            return usual;
        }
        Terms.@Nullable Kind kind = SwapWords.TERMS.get(terms);
        if (kind == null) {
            throw new ParameterException(
                    line,
                    "There are no terms \"%s\".%nMaybe one of %s."
                            .formatted(terms, String.join(", ", SwapWords.TERMS.keySet())));
        }
        return kind;
    }
}
