package org.orebridge.server.study;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.orebridge.core.Players;
import org.orebridge.workbench.cooperation.invite.Camps;
import org.orebridge.workbench.cooperation.invite.InviteTerms;
import org.orebridge.workbench.study.Question;

/// What can be chosen where parties look for whom to invite.
///
/// @param scenarios names of more scenarios, looked at beside the first
/// @param weights how much each scenario counts, the first one first; none = by the register, or all the same
/// @param candidates countries, groups, or several joined by +; none = the usual ones
/// @param steps how many are invited one after another
/// @param splits groups in two camps, e.g. KOR,JPN/USA,EU27
/// @param allSplits whether to look at every split of parties and candidates in two
/// @param freeTradeOnly whether to leave out outsiders that restrict exports
public record InviteRequest(
        Optional<List<String>> scenarios,
        Optional<List<Double>> weights,
        Optional<List<String>> candidates,
        Optional<Integer> steps,
        Optional<List<String>> splits,
        Optional<Boolean> allSplits,
        Optional<Boolean> freeTradeOnly) {

    /// @param first about the first scenario
    /// @param place what a scenario of a name is asked for by
    InviteTerms terms(Question first, UnaryOperator<String> place) {
        return new InviteTerms(
                SeveralScenarios.of(first, scenarios.orElse(List.of()), 0, 0, place),
                candidates.orElse(List.of()).stream().map(InviteRequest::known).toList(),
                weights.orElse(List.of()),
                !freeTradeOnly.orElse(false),
                steps.orElse(InviteTerms.USUAL_STEPS),
                splits.orElse(List.of()).stream().map(Camps::read).toList(),
                allSplits.orElse(false));
    }

    private static String known(String candidate) {
        return String.join(
                "+", Stream.of(candidate.split("\\+", -1)).map(Players::id).toList());
    }
}
