package org.orebridge.cli;

import java.util.function.Consumer;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.Progress;

/// Shows the central answer as soon as it is known, and the progress of the rest.
///
/// @param shown where progress is shown
/// @param reader who is given the central answer
record CentralFirst(Progress shown, Consumer<Answer> reader) implements Progress {

    @Override
    public void begin(String stage, int steps) {
        shown.begin(stage, steps);
    }

    @Override
    public void advance() {
        shown.advance();
    }

    @Override
    public void central(Answer answer) {
        reader.accept(answer);
    }
}
