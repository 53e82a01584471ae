package org.orebridge.workbench.cooperation.swaps;

import java.util.Optional;
import java.util.OptionalInt;
import org.orebridge.planning.swap.Terms;
import org.orebridge.workbench.study.MarketStudy;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// Swaps as somebody asks for them: of a scenario or of a file, on terms of their own or on those it has.
///
/// @param question about a scenario, or a file of swaps by its path; to one, all else of the question does not
///   apply
/// @param kind how accounts are settled; empty = as the file says, in kind for a scenario
/// @param within months within which a loan is returned; empty = as the file says, 6 for a scenario
/// @param even whether all are to get the same share of the most that each could gain; a file may say so too
public record AskedSwaps(Question question, Optional<Terms.Kind> kind, OptionalInt within, boolean even) {

    private static final int USUAL_MONTHS = 6;

    public AskedSwaps {
        if (within.orElse(1) < 1 || within.orElse(1) > SwapShape.MOST_MONTHS) {
            throw new IllegalArgumentException("A loan is returned within 1 to %d months, found %d.%nMaybe %d."
                    .formatted(SwapShape.MOST_MONTHS, within.orElse(0), USUAL_MONTHS));
        }
        kind.ifPresent(settled -> requireSpreadable(settled, even));
    }

    private static void requireSpreadable(Terms.Kind settled, boolean even) {
        if (even && settled == Terms.Kind.SALE) {
            throw new IllegalArgumentException(
                    "What is settled in money is spread by payments.%nMaybe in kind was meant, or not evenly."
                            .formatted());
        }
    }

    /// @param terms a word of [SwapWords#TERMS]
    /// @throws IllegalArgumentException with what was found and what may have been meant
    public static AskedSwaps of(Question question, Optional<String> terms, OptionalInt within, boolean even) {
        return new AskedSwaps(question, terms.map(AskedSwaps::kind), within, even);
    }

    private static Terms.Kind kind(String word) {
        return Optional.ofNullable(SwapWords.TERMS.get(word))
                .orElseThrow(() -> new IllegalArgumentException("There are no terms \"%s\".%nMaybe one of %s."
                        .formatted(word, String.join(", ", SwapWords.TERMS.keySet()))));
    }

    /// What is looked for, on these terms.
    ///
    /// @throws org.orebridge.workbench.scenario.InvalidScenario with all that is wrong with the file
    public SwapQuestion posed(MarketStudy study, Progress progress) {
        SwapQuestion posed = SwapFile.find(question.scenario())
                .orElseGet(() ->
                        ScenarioSwaps.of(study.withoutStocks(question, progress), Terms.BARTER.within(USUAL_MONTHS)));
        Terms was = posed.terms();
        Terms.Kind settled = kind.orElse(was.kind());
        requireSpreadable(settled, even);
        boolean evenly = (even || was.even()) && settled != Terms.Kind.SALE;
        return posed.on(new Terms(settled, within.orElse(was.within()), was.interest(), false, evenly));
    }
}
