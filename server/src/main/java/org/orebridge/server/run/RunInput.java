package org.orebridge.server.run;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.workbench.study.NamedScenario;
import org.orebridge.workbench.study.Question;

/// All that goes into a run: the scenario's text as it was when the run was asked for, and how it is to be
/// answered.
///
/// @param scenario its name; empty where a study is not about one
/// @param text its YAML
/// @param parties for whom, by country code or group id; empty = those of the scenario
/// @param baseYear calendar year taken as rest; empty = that of the scenario
/// @param months reported; empty = those of the scenario
/// @param draws sets of parameters drawn
/// @param seed of the draws
/// @param settings parameters that the user sets
/// @param check whether a second solver is asked for its opinion
/// @param study asked for in the place of an answer
public record RunInput(
        String scenario,
        String text,
        List<String> parties,
        OptionalInt baseYear,
        OptionalInt months,
        int draws,
        long seed,
        SortedMap<String, Double> settings,
        boolean check,
        Optional<StudyInput> study) {

    public RunInput {
        parties = List.copyOf(parties);
        settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
    }

    /// The question as the command line would put it.
    ///
    /// @param file where a scenario that does not come with the program is written
    Question question(Path file) {
        return new Question(isBundled() ? scenario : file.toString(), parties, baseYear, months, draws, seed, settings);
    }

    /// Whether the scenario comes with the program just as it stands here.
    boolean isBundled() {
        return NamedScenario.find(scenario).equals(Optional.of(text));
    }
}
