package org.orebridge.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Progress as a bar that moves, one a stage, for somebody who watches; a finished one is wiped away.
///
/// A stage of unknown length has a line and no bar.
final class ProgressBars implements ShownProgress {

    private static final int WIDTH = 79;

    private final PrintStream terminal;
    private @Nullable ProgressBar bar;
    private String line = "";

    ProgressBars(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void begin(String stage, int steps) {
        close();
        if (steps == 0) {
            line = stage + " ...";
            terminal.print("\r" + line);
            terminal.flush();
            return;
        }
        bar = new ProgressBarBuilder()
                .setTaskName(stage)
                .setInitialMax(steps)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                .clearDisplayOnFinish()
                .build();
    }

    @Override
    public synchronized void advance() {
        if (bar != null) {
            bar.step();
        }
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        if (!line.isEmpty()) {
            terminal.print("\r" + " ".repeat(line.length()) + "\r");
            terminal.flush();
            line = "";
        }
    }
}
