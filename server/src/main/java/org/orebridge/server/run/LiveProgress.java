package org.orebridge.server.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.study.Progress;

/// What a run is doing right now, for everybody who watches; its user may ask it to stop.
public final class LiveProgress implements Progress {

    private final Consumer<Answer> central;
    private final List<StageView> stages = new ArrayList<>();
    private long sequence;
    private Optional<String> centralAnswer = Optional.empty();
    private boolean over;
    private volatile boolean cancelled;

    /// @param central is given the central answer as soon as it is known
    LiveProgress(Consumer<Answer> central) {
        this.central = central;
    }

    @Override
    public void begin(String stage, int steps) {
        stopIfAsked();
        synchronized (this) {
            stages.add(new StageView(stage, 0, steps));
            changed();
        }
    }

    @Override
    public void advance() {
        stopIfAsked();
        synchronized (this) {
            StageView last = stages.removeLast();
            stages.add(new StageView(last.stage(), last.done() + 1, last.steps()));
            changed();
        }
    }

    @Override
    public void central(Answer answer) {
        central.accept(answer);
        synchronized (this) {
            centralAnswer = Optional.of(answer.run().id());
            changed();
        }
    }

    /// The run ends at its next step.
    void cancel() {
        cancelled = true;
    }

    synchronized void end() {
        over = true;
        changed();
    }

    /// Id of the central answer, once it is kept.
    synchronized Optional<String> central() {
        return centralAnswer;
    }

    /// Waits until there is more to say than at the given place, or for so long.
    synchronized ProgressView after(long seen, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        long left = millis;
        while (sequence <= seen && !over && left > 0) {
            wait(left);
            left = (deadline - System.nanoTime()) / 1_000_000;
        }
        return new ProgressView(sequence, over, centralAnswer, List.copyOf(stages));
    }

    /// Grows with every change.
    synchronized long sequence() {
        return sequence;
    }

    private void changed() {
        sequence++;
        notifyAll();
    }

    private void stopIfAsked() {
        if (cancelled) {
            throw new CancellationException("The run was given up.");
        }
    }

    /// @param stage what is done in it, in a few words
    /// @param done steps done
    /// @param steps in all; 0 if that is not known
    public record StageView(String stage, int done, int steps) {}

    /// @param sequence grows with every change
    /// @param over whether nothing more will come
    /// @param central id of the central answer, once it is kept and can be read
    /// @param stages those before are done, the last one is being done
    public record ProgressView(long sequence, boolean over, Optional<String> central, List<StageView> stages) {}
}
