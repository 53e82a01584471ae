package org.orebridge.workbench.cooperation.pacts;

import java.util.List;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.study.Question;

/// What is asked about pacts.
///
/// @param questions the same parties, year, months, draws and settings for each scenario
/// @param weights one a scenario, or none
public record PactQuestion(List<Question> questions, List<Double> weights, PactTerms terms) {

    public PactQuestion {
        questions = List.copyOf(questions);
        weights = List.copyOf(weights);
        ScenarioWeights.check(questions, weights);
    }

    /// About one scenario.
    public static PactQuestion of(Question question, PactTerms terms) {
        return new PactQuestion(List.of(question), List.of(), terms);
    }
}
