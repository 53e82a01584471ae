package org.orebridge.server.run;

import java.util.Locale;

/// Where a run stands.
public enum RunState {
    /// Waits for those before it.
    QUEUED,
    /// Is computed.
    RUNNING,
    /// Its answer is kept.
    FINISHED,
    /// Has no answer; the problem says why.
    FAILED,
    /// Was given up by its user.
    CANCELLED,
    /// Was cut off when the program ended; it can be repeated.
    INTERRUPTED;

    /// What stands for it in tables and messages.
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunState parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    boolean isOver() {
        return this != QUEUED && this != RUNNING;
    }
}
