package org.orebridge.workbench.study;

import java.io.IOException;
import org.orebridge.workbench.result.Answer;

/// Answers a question about a shock.
@FunctionalInterface
public interface Study {

    /// @param progress is told what is done and what is left
    /// @throws IOException if a file of the user's cannot be read
    Answer answer(Question question, Progress progress) throws IOException;

    /// The same, and the solves of the central answer are shown to a witness where the study has any.
    ///
    /// @throws IOException if a file of the user's cannot be read
    default Answer answer(Question question, Progress progress, SolveWitness witness) throws IOException {
        return answer(question, progress);
    }
}
