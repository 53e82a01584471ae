package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
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
    public record Leaving(String party, int month) {}
}
