package org.orebridge.server.study;

import java.io.IOException;
import java.nio.file.Path;
import org.orebridge.workbench.study.Progress;
import org.orebridge.workbench.study.Question;

/// One kind of study: what can be chosen, how it is answered, where what was found is kept.
///
/// @param name in addresses and among the runs
/// @param about what it is asked about
/// @param options what can be chosen beside scenario, parties, year, months and parameters
/// @param result what is kept, as the command line keeps it
/// @param folder of its results under the home
/// @param file of a result, in a folder of its own there
/// @param check refuses what cannot be answered, before anybody waits for it
/// @param work answers, keeps the result and says in which folder
/// @param <O> its options
public record StudyKind<O extends Record>(
        String name,
        About about,
        Class<O> options,
        Class<? extends Record> result,
        String folder,
        String file,
        Check<O> check,
        Work<O> work) {

    /// What a study is asked about.
    ///
    /// `OPTIONS`: what its options say; `SCENARIO`: a scenario, by name or by its text; `SCENARIO_OR_SWAPS`: a
    /// scenario, or the text of a file of swaps in its place.
    public enum About {
        OPTIONS,
        SCENARIO,
        SCENARIO_OR_SWAPS
    }

    /// Looks at a question before it waits.
    @FunctionalInterface
    public interface Check<O> {

        /// @throws IllegalArgumentException with what was found and what may have been meant
        void of(Question question, O options);
    }

    /// Makes the study.
    @FunctionalInterface
    public interface Work<O> {

        /// @return the folder in which the result is kept
        Path answer(Question question, O options, Progress progress) throws IOException;
    }
}
