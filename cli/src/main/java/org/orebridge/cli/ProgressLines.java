package org.orebridge.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Progress as plain lines, for logs and pipes: none within two seconds, then one whenever there is news.
final class ProgressLines implements ShownProgress {

    private final PrintWriter err;
    private final ScheduledExecutorService clock;
    private final long started = System.nanoTime();
    private String stage = "";
    private int steps;
    private int done;
    private String last = "";

    ProgressLines(PrintWriter err) {
        this.err = err;
        clock = Executors.newSingleThreadScheduledExecutor(
                task -> Thread.ofPlatform().daemon().name("progress").unstarted(task));
        var _ = clock.scheduleWithFixedDelay(this::tell, 2, 2, TimeUnit.SECONDS);
    }

    @Override
    public synchronized void begin(String next, int stepsOfIt) {
        stage = next;
        steps = stepsOfIt;
        done = 0;
    }

    @Override
    public synchronized void advance() {
        done++;
    }

    private synchronized void tell() {
        String now = line(stage, done, steps);
        if (!stage.isEmpty() && !now.equals(last)) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
            err.printf(Locale.ROOT, "%s (%d s)%n", now, seconds);
            err.flush();
            last = now;
        }
    }

    static String line(String stage, int done, int steps) {
        return steps == 0
                ? stage + " ..."
                : String.format(
                        Locale.ROOT, "%s: %d of %d done, %d left", stage, done, steps, Math.max(0, steps - done));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
