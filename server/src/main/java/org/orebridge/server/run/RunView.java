package org.orebridge.server.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;

/// A run as it is shown.
///
/// @param id counted from 1
/// @param state queued, running, finished, failed, cancelled or interrupted
/// @param scenario name; empty where a study is not about one
/// @param bundled whether the scenario comes with the program
/// @param parties codes; none = those of the scenario
/// @param baseYear calendar year taken as rest
/// @param months reported
/// @param draws sets of parameters drawn
/// @param seed of the draws, as text: a browser's numbers are not exact
/// @param settings parameters that the user set
/// @param check whether a second solver is asked for its opinion
/// @param study its name, where one is made in the place of an answer
/// @param options what was chosen for the study
/// @param repeats the run that it repeats
/// @param submitted when it was asked for
/// @param started when its computation began
/// @param finished when it was over
/// @param answer id of its answer, or of what the study found
/// @param answerSha256 digest of the answer's bytes
/// @param problem why it has no answer
public record RunView(
        long id,
        String state,
        String scenario,
        boolean bundled,
        List<String> parties,
        Optional<Integer> baseYear,
        Optional<Integer> months,
        int draws,
        String seed,
        SortedMap<String, Double> settings,
        boolean check,
        Optional<String> study,
        Map<String, Object> options,
        Optional<Long> repeats,
        Instant submitted,
        Optional<Instant> started,
        Optional<Instant> finished,
        Optional<String> answer,
        Optional<String> answerSha256,
        Optional<String> problem) {

    static RunView of(Run run) {
        RunInput input = run.input();
        return new RunView(
                run.id(),
                run.state().word(),
                input.scenario(),
                input.isBundled(),
                input.parties(),
                number(input.baseYear()),
                number(input.months()),
                input.draws(),
                Long.toString(input.seed()),
                input.settings(),
                input.check(),
                input.study().map(StudyInput::kind),
                input.study().map(StudyInput::chosen).orElse(Map.of()),
                run.repeats(),
                run.submitted(),
                run.started(),
                run.finished(),
                run.answer(),
                run.answerSha256(),
                run.problem());
    }

    private static Optional<Integer> number(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    /// A page of runs, the newest first.
    ///
    /// @param runs of this page
    /// @param next what `before` is for the next page; empty on the last
    public record Page(List<RunView> runs, Optional<Long> next) {}
}
