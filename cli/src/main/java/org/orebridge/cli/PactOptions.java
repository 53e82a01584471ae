package org.orebridge.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    private static final Pattern LEAVING = Pattern.compile("([A-Za-z0-9]+):([0-9]{1,3})");

    private static final Pattern LOAN =
            Pattern.compile("([A-Za-z0-9]+)-([A-Za-z0-9]+):([0-9]{1,3})-([0-9]{1,3}):([0-9]{1,3})");

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
                            interest, loans.stream().map(PactOptions::loan).toList()),
                    hoarding,
                    new ExporterReaction(Kind.HELPERS_RESTRICTED, helpersShare, helpersMonth),
                    new ExporterReaction(Kind.EASING, easingShare, easingMonth),
                    leavings.stream().map(PactOptions::leaving).toList());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(line, String.valueOf(wrong.getMessage()), wrong);
        }
    }

    private static LoanTerms.Window loan(String text) {
        Matcher found = LOAN.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "--loan takes a lender, a borrower and months, found \"%s\".%nMaybe KOR-JPN:1-6:18 was meant."
                            .formatted(text));
        }
        return new LoanTerms.Window(
                found.group(1),
                found.group(2),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)),
                Integer.parseInt(found.group(5)));
    }

    private static Leaving leaving(String text) {
        Matcher found = LEAVING.matcher(text);
        if (!found.matches()) {
            throw new IllegalArgumentException(
                    "--leave takes a party and a month, found \"%s\".%nMaybe KOR:6 was meant.".formatted(text));
        }
        return new Leaving(found.group(1), Integer.parseInt(found.group(2)));
    }
}
