package org.orebridge.workbench.cooperation.invite;

import java.util.List;
import org.orebridge.workbench.cooperation.ScenarioWeights;
import org.orebridge.workbench.study.Question;

/// What is asked about inviting.
///
/// @param questions the same members, year, months and settings for each scenario
/// @param candidates country codes, group ids, or several joined by `+`; empty = the usual ones
/// @param weights one a scenario, or none
/// @param restricting whether to look at outsiders that restrict exports too
/// @param steps how many are invited one after another
/// @param splits camps of which a split is asked for, each a list of ids
/// @param allSplits whether to look at every split of members and candidates in two
public record InviteTerms(
        List<Question> questions,
        List<String> candidates,
        List<Double> weights,
        boolean restricting,
        int steps,
        List<List<List<String>>> splits,
        boolean allSplits) {

    /// Candidates where nobody names any: the larger economies of the Minerals Security Partnership.
    public static final List<String> USUAL_CANDIDATES = List.of("USA", "EU27", "AUS", "CAN");

    /// Most parties of which every split is looked at: 31 splits.
    public static final int MOST_SPLIT = 6;

    /// Invited one after another where nobody says how many.
    public static final int USUAL_STEPS = 2;

    private static final int MOST_STEPS = 10;

    public InviteTerms {
        questions = List.copyOf(questions);
        candidates = List.copyOf(candidates);
        weights = List.copyOf(weights);
        splits = List.copyOf(splits);
        ScenarioWeights.check(questions, weights);
        if (steps < 0 || steps > MOST_STEPS) {
            throw new IllegalArgumentException("Invited one after another are 0 to %d, found %d.%nMaybe %d was meant."
                    .formatted(MOST_STEPS, steps, USUAL_STEPS));
        }
    }
}
