package org.orebridge.workbench.cooperation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.orebridge.reference.ExportControls;
import org.orebridge.workbench.cutoff.StopScenarios;
import org.orebridge.workbench.study.Question;

/// How much each of several scenarios counts.
///
/// @param shares one a scenario, adding to 1
/// @param perYear how often each begins in a year by the register; empty where that is not known
public record ScenarioWeights(Weighing weighing, List<Double> shares, List<Optional<Double>> perYear) {

    /// Most scenarios of one question.
    public static final int MOST_SCENARIOS = 20;

    public ScenarioWeights {
        shares = List.copyOf(shares);
        perYear = List.copyOf(perYear);
    }

    /// As asked; where nothing is, by how often each begins if that is known of all, else all the same.
    ///
    /// @param asked one a question, or none
    public static ScenarioWeights of(List<Question> questions, List<Double> asked) {
        List<Optional<Double>> perYear =
                questions.stream().map(ScenarioWeights::perYear).toList();
        if (!asked.isEmpty()) {
            return new ScenarioWeights(Weighing.ASKED, shares(asked), perYear);
        }
        if (questions.size() == 1) {
            return new ScenarioWeights(Weighing.ONE, List.of(1.0), perYear);
        }
        return perYear.stream().allMatch(Optional::isPresent)
                ? new ScenarioWeights(
                        Weighing.REGISTER,
                        shares(perYear.stream().flatMap(Optional::stream).toList()),
                        perYear)
                : new ScenarioWeights(Weighing.EQUAL, shares(Collections.nCopies(questions.size(), 1.0)), perYear);
    }

    /// @param asked one a question, or none
    /// @throws IllegalArgumentException if the questions are none, too many or one scenario's twice, or weights
    ///   do not fit
    public static void check(List<Question> questions, List<Double> asked) {
        require(
                !questions.isEmpty() && questions.size() <= MOST_SCENARIOS,
                "Scenarios are 1 to %d, found %d.%nMaybe some stand for the others."
                        .formatted(MOST_SCENARIOS, questions.size()));
        require(
                questions.stream().map(Question::scenario).distinct().count() == questions.size(),
                "A scenario is named twice: %s.%nMaybe its weight was meant (--weights)."
                        .formatted(questions.stream().map(Question::scenario).toList()));
        require(
                asked.isEmpty() || asked.size() == questions.size(),
                "Of %d scenarios %d weights are given.%nMaybe one was left out."
                        .formatted(questions.size(), asked.size()));
        double sum = asked.stream().mapToDouble(w -> w).sum();
        require(
                asked.isEmpty() || (asked.stream().allMatch(w -> w >= 0 && w <= 1e9) && sum > 0),
                "Weights are numbers of 0 and more, not all 0, found %s.%nMaybe 2,1 was meant.".formatted(asked));
    }

    private static void require(boolean holds, String wrong) {
        if (!holds) {
            throw new IllegalArgumentException(wrong);
        }
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
