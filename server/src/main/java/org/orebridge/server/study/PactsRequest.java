package org.orebridge.server.study;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.orebridge.workbench.cooperation.pacts.PactQuestion;
import org.orebridge.workbench.cooperation.pacts.PactTerms;
import org.orebridge.workbench.cooperation.pacts.PactTerms.Leaving;
import org.orebridge.workbench.study.ExporterReaction;
import org.orebridge.workbench.study.LoanTerms;
import org.orebridge.workbench.study.Question;

/// What can be chosen where agreements are valued.
///
/// @param scenarios names of more scenarios, looked at beside the first
/// @param weights how much each scenario counts, the first one first; none = by the register, or all the same
/// @param enough share of the whole gain that the smallest pact has to bring
/// @param leave parties that leave, each with the last month in which it keeps to the pact, e.g. KOR:6
/// @param hoarding multiple of their working stock that holders in the parties' countries are assumed to want
/// @param loanInterest share on top that comes back in kind
/// @param loans months of loans, each taken up and back by, e.g. KOR-JPN:1-6:18
/// @param helpersShare where the exporter answers by restricting helpers: share of what it lets out that they get
/// @param helpersMonth from which month on
/// @param easingShare where it answers by easing: share of what it withholds that it lets go
/// @param easingMonth from which month on
/// @param draws sets of parameters drawn for the ranges; none = the central values alone
/// @param seed of the draws
public record PactsRequest(
        Optional<List<String>> scenarios,
        Optional<List<Double>> weights,
        Optional<Double> enough,
        Optional<List<String>> leave,
        Optional<Double> hoarding,
        Optional<Double> loanInterest,
        Optional<List<String>> loans,
        Optional<Double> helpersShare,
        Optional<Integer> helpersMonth,
        Optional<Double> easingShare,
        Optional<Integer> easingMonth,
        Optional<Integer> draws,
        Optional<Long> seed) {

    /// @param first about the first scenario
    /// @param place what a scenario of a name is asked for by
    PactQuestion about(Question first, UnaryOperator<String> place) {
        return new PactQuestion(
                SeveralScenarios.of(first, scenarios.orElse(List.of()), draws.orElse(0), seed.orElse(1L), place),
                weights.orElse(List.of()),
                terms());
    }

    /// Refuses what no scenario could answer, as far as it can be told without reading one.
    void check(Question first, UnaryOperator<String> place) {
        PactTerms terms = about(first, place).terms();
        if (!first.parties().isEmpty()) {
            terms.requireAmong(first.scenario(), first.parties(), first.months().orElse(Question.MOST_MONTHS));
        }
    }

    private PactTerms terms() {
        PactTerms usual = PactTerms.USUAL;
        return new PactTerms(
                enough.orElse(usual.enough()),
                new LoanTerms(
                        loanInterest.orElse(usual.loans().interest()),
                        loans.orElse(List.of()).stream()
                                .map(LoanTerms.Window::read)
                                .toList()),
                hoarding.orElse(usual.hoarding()),
                answer(usual.helpers(), helpersShare, helpersMonth),
                answer(usual.easing(), easingShare, easingMonth),
                leave.orElse(List.of()).stream().map(Leaving::read).toList());
    }

    private static ExporterReaction answer(ExporterReaction usual, Optional<Double> share, Optional<Integer> month) {
        return new ExporterReaction(usual.kind(), share.orElse(usual.share()), month.orElse(usual.month()));
    }
}
