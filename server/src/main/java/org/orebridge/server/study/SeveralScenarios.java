package org.orebridge.server.study;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.orebridge.workbench.study.Question;

/// The same question about several scenarios.
final class SeveralScenarios {

    private SeveralScenarios() {}

    /// @param first about the first scenario
    /// @param more names of the others
    /// @param draws sets of parameters drawn in each
    /// @param place what a scenario of a name is asked for by
    static List<Question> of(Question first, List<String> more, int draws, long seed, UnaryOperator<String> place) {
        return Stream.concat(Stream.of(first.scenario()), more.stream().map(place))
                .map(scenario -> new Question(
                        scenario, first.parties(), first.baseYear(), first.months(), draws, seed, first.settings()))
                .toList();
    }
}
