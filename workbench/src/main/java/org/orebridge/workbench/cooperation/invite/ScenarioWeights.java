package org.orebridge.workbench.cooperation.invite;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.orebridge.reference.ExportControls;
import org.orebridge.workbench.cooperation.invite.Invitation.Weighing;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.study.Question;

/// How much each scenario counts.
///
/// @param shares one a scenario, adding to 1
/// @param perYear how often each begins in a year by the register; empty where that is not known
record ScenarioWeights(Weighing weighing, List<Double> shares, List<Optional<Double>> perYear) {

    static ScenarioWeights of(InviteTerms terms) {
        List<Optional<Double>> perYear =
                terms.questions().stream().map(ScenarioWeights::perYear).toList();
        int scenarios = terms.questions().size();
        if (!terms.weights().isEmpty()) {
            return new ScenarioWeights(Weighing.ASKED, shares(terms.weights()), perYear);
        }
        if (scenarios == 1) {
            return new ScenarioWeights(Weighing.ONE, List.of(1.0), perYear);
        }
        return perYear.stream().allMatch(Optional::isPresent)
                ? new ScenarioWeights(
                        Weighing.REGISTER,
                        shares(perYear.stream().flatMap(Optional::stream).toList()),
                        perYear)
                : new ScenarioWeights(Weighing.EQUAL, shares(Collections.nCopies(scenarios, 1.0)), perYear);
    }

    private static List<Double> shares(List<Double> weights) {
        double sum = weights.stream().mapToDouble(w -> w).sum();
        return weights.stream().map(w -> w / sum).toList();
    }

    /// Of scenarios made for a mineral alone: the register knows nothing of others.
    private static Optional<Double> perYear(Question question) {
        return StopScenarios.looksLikeOne(question.scenario())
                ? Optional.of(StopScenarios.bundled()
                        .find(question.scenario(), question.parties())
                        .hazard(ExportControls.bundled())
                        .perYear())
                : Optional.empty();
    }
}
