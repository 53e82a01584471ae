package org.orebridge.server.run;

import java.time.Instant;
import java.util.Optional;
import org.orebridge.server.problem.Refusal;
import org.springframework.http.HttpStatus;

/// One run: what was asked, where it stands, what came of it.
///
/// @param id counted from 1
/// @param state where it stands
/// @param input all that goes in
/// @param repeats the run that it repeats
/// @param submitted when it was asked for
/// @param started when its computation began
/// @param finished when it was over, however it ended
/// @param answer id of its answer among the kept ones
/// @param answerSha256 digest of the answer's bytes
/// @param problem why it has no answer
record Run(
        long id,
        RunState state,
        RunInput input,
        Optional<Long> repeats,
        Instant submitted,
        Optional<Instant> started,
        Optional<Instant> finished,
        Optional<String> answer,
        Optional<String> answerSha256,
        Optional<String> problem) {

    static Refusal unknown(long id) {
        return new Refusal(
                HttpStatus.NOT_FOUND,
                "There is no run %d.".formatted(id),
                "id",
                "Maybe it was made under another --home; /api/v1/runs lists all.");
    }
}
