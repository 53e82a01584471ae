package org.orebridge.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Lets Ctrl-C end a search after the round it is in: what has been found is still printed.
final class Cancel implements AutoCloseable {

    /// Longest that a stop waits for the round in hand and the printing.
    private static final int SECONDS = 120;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "cancel");
    private volatile boolean asked;

    Cancel() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Whether somebody asked for the end.
    boolean asked() {
        return asked;
    }

    private void stop() {
        asked = true;
        try {
            boolean _ = done.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The stop is under way.
        }
    }
}
