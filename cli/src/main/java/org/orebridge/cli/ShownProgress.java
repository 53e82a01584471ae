package org.orebridge.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;
import org.orebridge.workbench.study.Progress;

/// Progress that somebody sees on standard error, until it is closed.
interface ShownProgress extends Progress, AutoCloseable {

    @Override
    void close();

    /// A moving bar where somebody watches a terminal, else plain lines.
    static ShownProgress on(PrintWriter err) {
        boolean watched = Optional.ofNullable(System.console())
                .filter(Console::isTerminal)
                .isPresent();
        return watched ? new ProgressBars(System.err) : new ProgressLines(err);
    }
}
