package org.orebridge.server.hindcast;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.orebridge.server.hindcast.HindcastView.WorkView;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.Progress;

/// One run of hindcasts while it is computed; whoever asked for it may give it up.
final class HindcastWork implements Progress {

    private final int draws;
    private String stage = "";
    private int done;
    private int steps;
    private boolean over;
    private Optional<String> problem = Optional.empty();
    private volatile boolean cancelled;

    HindcastWork(int draws) {
        this.draws = draws;
    }

    @Override
    public void begin(String next, int of) {
        stopIfAsked();
        synchronized (this) {
            stage = next;
            done = 0;
            steps = of;
        }
    }

    @Override
    public void advance() {
        stopIfAsked();
        synchronized (this) {
            done++;
        }
    }

    @Override
    public void central(Answer answer) {
        // A hindcast has no answer of its own.
    }

    void cancel() {
        cancelled = true;
    }

    synchronized void end(Optional<String> why) {
        over = true;
        problem = why;
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized WorkView view() {
        return new WorkView(draws, stage, done, steps, over, problem);
    }

    private void stopIfAsked() {
        if (cancelled) {
            throw new CancellationException("The hindcasts were given up.");
        }
    }
}
