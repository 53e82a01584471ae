package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.PactTerms.Leaving;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.ExporterReaction.Kind;
import org.orebridge.workbench.study.LoanTerms;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// On what terms pacts are valued, and what is assumed of those who break, leave or answer them.
final class PactOptions {

    @Option(
            names = "--enough",
            paramLabel = "SHARE",
            description = "Share of the whole gain that the smallest pact has to bring (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.8")
    private double enough;

    @Option(
            names = "--leave",
            paramLabel = "PARTY:MONTH",
            split = ",",
            description = "A party that leaves, and the last month in which it keeps to the pact, e.g. KOR:6.")
    private List<String> leavings = new ArrayList<>();

    @Option(
            names = "--hoarding",
            paramLabel = "TIMES",
            description = "Assume that holders in the parties' countries want so many times their working stock"
                    + " (default: what the scenario says).",
            defaultValue = "1")
    private double hoarding;

    @Option(
            names = "--loan-interest",
            paramLabel = "SHARE",
            description = "Interest in kind on a loan (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.05")
    private double interest;

    @Option(
            names = "--loan",
            paramLabel = "LENDER-BORROWER:FROM-UNTIL:BY",
            split = ",",
            description = "Months of a loan: taken up in months FROM to UNTIL, back by month BY, e.g. KOR-JPN:1-6:18"
                    + " (default: while the scenario lasts, back in the year after).")
    private List<String> loans = new ArrayList<>();

    @Option(
            names = "--helpers-share",
            paramLabel = "SHARE",
            description =
                    "If the exporter answers by restricting helpers: share of what it lets out that they still get"
                            + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.5")
    private double helpersShare;

    @Option(
            names = "--helpers-month",
            paramLabel = "N",
            description = "From which month on (default: ${DEFAULT-VALUE}).",
            defaultValue = "4")
    private int helpersMonth;

    @Option(
            names = "--easing-share",
            paramLabel = "SHARE",
            description = "If it answers by easing: share of what it withholds that it lets go"
                    + " (default: ${DEFAULT-VALUE}).",
            defaultValue = "0.5")
    private double easingShare;

    @Option(
            names = "--easing-month",
            paramLabel = "N",
            description = "From which month on (default: ${DEFAULT-VALUE}).",
            defaultValue = "7")
    private int easingMonth;

    /// @param line the command that they are options of
    PactTerms terms(CommandLine line) {
        try {
            return new PactTerms(
                    enough,
                    new LoanTerms(
                            interest, loans.stream().map(LoanTerms.Window::read).toList()),
                    hoarding,
                    new ExporterReaction(Kind.HELPERS_RESTRICTED, helpersShare, helpersMonth),
                    new ExporterReaction(Kind.EASING, easingShare, easingMonth),
                    leavings.stream().map(Leaving::read).toList());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }
}
