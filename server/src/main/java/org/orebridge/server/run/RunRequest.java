package org.orebridge.server.run;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.orebridge.core.Players;
import org.orebridge.server.problem.Refusal;
import org.orebridge.workbench.study.Question;
import org.springframework.http.HttpStatus;

/// What is asked: a scenario by its name or by its text, and how it is to be answered; or a study, some of
/// which are not about a scenario.
///
/// @param scenario name of a bundled scenario or of one of the user's own
/// @param text YAML of a scenario that is not kept; either this or the name
/// @param parties codes; none = those of the scenario
/// @param baseYear calendar year taken as rest
/// @param months reported
/// @param draws sets of parameters drawn for the bands; studies have theirs among the options
/// @param seed of the draws
/// @param settings parameters that the user sets, by key
/// @param check whether a second solver is asked for its opinion too
/// @param study name of a study to make in the place of an answer
/// @param options what is chosen for the study
public record RunRequest(
        Optional<String> scenario,
        Optional<String> text,
        Optional<List<String>> parties,
        Optional<Integer> baseYear,
        Optional<Integer> months,
        Optional<Integer> draws,
        Optional<Long> seed,
        Optional<Map<String, Double>> settings,
        Optional<Boolean> check,
        Optional<String> study,
        Optional<Map<String, Object>> options) {

    public RunRequest {
        requireWhole("parties", parties.orElse(List.of()));
        requireWhole("settings", settings.orElse(Map.of()).values());
    }

    /// @param name of the scenario
    /// @param yaml its text
    /// @param asked the study
    RunInput input(String name, String yaml, Optional<StudyInput> asked) {
        return new RunInput(
                name,
                yaml,
                parties.orElse(List.of()).stream().map(Players::id).toList(),
                number(baseYear),
                number(months),
                asked.isPresent() ? 0 : draws.orElse(Question.USUAL_DRAWS),
                asked.isPresent() ? 0 : seed.orElse(1L),
                new TreeMap<>(settings.orElse(Map.of())),
                check.orElse(false),
                asked);
    }

    private static void requireWhole(String field, Collection<?> values) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "A value is null.", field, "Maybe leave it out.");
        }
    }

    private static OptionalInt number(Optional<Integer> value) {
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }
}
