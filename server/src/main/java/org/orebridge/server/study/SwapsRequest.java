package org.orebridge.server.study;

import java.util.Optional;
import java.util.OptionalInt;
import org.orebridge.workbench.cooperation.swaps.AskedSwaps;
import org.orebridge.workbench.study.Question;

/// What can be chosen where swaps are looked for.
///
/// @param terms how accounts are settled: barter, sale, claims or loan; none = as the file says, barter for a
///   scenario
/// @param within months within which a loan is returned; none = as the file says, 6 for a scenario
/// @param even whether all are to get the same share of the most that each could gain
public record SwapsRequest(Optional<String> terms, Optional<Integer> within, Optional<Boolean> even) {

    AskedSwaps about(Question question) {
        return AskedSwaps.of(
                question, terms, within.map(OptionalInt::of).orElse(OptionalInt.empty()), even.orElse(false));
    }
}
