package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.orebridge.core.Players;
import org.orebridge.workbench.cooperation.pacts.Pacts.Assumption;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.ExporterReaction.Kind;
import org.orebridge.workbench.study.LoanTerms;

/// How pacts are to be valued.
///
/// @param enough share of the whole gain that the smallest pact has to bring
/// @param loans on what terms metal is lent
/// @param hoarding multiple of their working stock that holders in the parties' countries are assumed to want; 1 for
///   what the scenario says
/// @param helpers what the exporter still lets out to members that hold something, where it answers so
/// @param easing what it lets go, where it answers so
/// @param leavings who leaves when
public record PactTerms(
        double enough,
        LoanTerms loans,
        double hoarding,
        ExporterReaction helpers,
        ExporterReaction easing,
        List<Leaving> leavings) {

    private static final double MOST_HOARDING = 10;

    /// What is taken where nobody says otherwise.
    public static final PactTerms USUAL = new PactTerms(
            0.8,
            new LoanTerms(0.05),
            1,
            new ExporterReaction(Kind.HELPERS_RESTRICTED, 0.5, 4),
            new ExporterReaction(Kind.EASING, 0.5, 7),
            List.of());

    public PactTerms {
        leavings = List.copyOf(leavings);
        if (!(enough > 0 && enough <= 1)) {
            throw new IllegalArgumentException(
                    "Enough of the gain is a share above 0 and up to 1, found %s.%nMaybe it was given in per cent."
                            .formatted(enough));
        }
        if (!(hoarding >= 1 && hoarding <= MOST_HOARDING)) {
            throw new IllegalArgumentException(
                    "Holders want 1 to 10 times their working stock, found %s.%nMaybe it was given in per cent."
                            .formatted(hoarding));
        }
    }

    /// The weakest and the strongest that an answer is assumed to be.
    static List<ExporterReaction> range(Kind kind) {
        return switch (kind) {
            case NONE -> List.of();
            case HELPERS_RESTRICTED -> List.of(new ExporterReaction(kind, 1, 12), new ExporterReaction(kind, 0, 1));
            case EASING -> List.of(new ExporterReaction(kind, 0.25, 12), new ExporterReaction(kind, 1, 3));
        };
    }

    /// Nobody leaves or lends who is no party, nor when all is over.
    ///
    /// @param scenario its name
    /// @param parties ids
    /// @param months of the scenario
    /// @throws IllegalArgumentException with who does
    public void requireAmong(String scenario, List<String> parties, int months) {
        for (Leaving leaving : leavings) {
            if (!parties.contains(leaving.party()) || leaving.month() < 1 || leaving.month() >= months) {
                throw new IllegalArgumentException(
                        "%s cannot leave %s after month %d: its parties are %s, its months %d.%nMaybe another party or an earlier month was meant."
                                .formatted(
                                        leaving.party(),
                                        scenario,
                                        leaving.month(),
                                        String.join(", ", parties),
                                        months));
            }
        }
        int last = months + LoanTerms.RETURN_MONTHS;
        for (LoanTerms.Window window : loans.windows()) {
            if (!parties.contains(window.lender()) || !parties.contains(window.borrower()) || window.by() > last) {
                throw new IllegalArgumentException(
                        "%s cannot lend to %s in %s until month %d: its parties are %s, its months %d with the year after.%nMaybe a party was left out."
                                .formatted(
                                        window.lender(),
                                        window.borrower(),
                                        scenario,
                                        window.by(),
                                        String.join(", ", parties),
                                        last));
            }
        }
    }

    /// What is assumed beside scenario and reference data, with its range.
    List<Assumption> assumptions() {
        return List.of(
                new Assumption("loan-interest", loans.interest(), 0, 0.1, "share"),
                new Assumption("hoarding", hoarding, 1, 2, "multiple"),
                new Assumption("helpers-share", helpers.share(), 0, 1, "share"),
                new Assumption("helpers-month", helpers.month(), 1, 12, "month"),
                new Assumption("easing-share", easing.share(), 0.25, 1, "share"),
                new Assumption("easing-month", easing.month(), 3, 12, "month"));
    }

    /// A party that leaves.
    ///
    /// @param party id
    /// @param month last month in which it keeps to the pact, from 1
    public record Leaving(String party, int month) {

        private static final Pattern WRITTEN = Pattern.compile("([^:]+):([0-9]{1,3})");

        /// As a user writes it, such as `KOR:6`.
        ///
        /// @throws IllegalArgumentException if that is no party with a month
        public static Leaving read(String text) {
            Matcher found = WRITTEN.matcher(text.strip());
            if (!found.matches()) {
                throw new IllegalArgumentException(
                        "Who leaves is a party and a month, found \"%s\".%nMaybe KOR:6 was meant.".formatted(text));
            }
            return new Leaving(Players.id(found.group(1)), Integer.parseInt(found.group(2)));
        }
    }
}
