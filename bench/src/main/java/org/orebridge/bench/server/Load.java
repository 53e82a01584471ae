package org.orebridge.bench.server;

import java.time.Duration;
import java.util.Optional;

/// What reading one address again and again came to, over all rounds.
///
/// @param whole readings with every byte
/// @param broken readings that were refused or cut off
/// @param seconds of reading
/// @param processorSeconds that the server took, on all processors; none where the system does not tell
record Load(int whole, int broken, double seconds, Optional<Double> processorSeconds) {

    static final Load NONE = new Load(0, 0, 0, Optional.of(0.0));

    private static final double MILLI = 1e3;

    /// @param before processor time of the server at the beginning
    /// @param after the same at the end
    Load and(Crowd.Reading reading, Optional<Duration> before, Optional<Duration> after) {
        Optional<Double> taken = after.flatMap(end -> before.map(end::minus)).map(time -> time.toNanos() * 1e-9);
        return new Load(
                whole + reading.whole(),
                broken + reading.broken(),
                seconds + reading.seconds(),
                processorSeconds.flatMap(sum -> taken.map(more -> sum + more)));
    }

    /// Whole readings a second.
    double rate() {
        return whole / seconds;
    }

    /// Processor time of the server for one reading, in milliseconds.
    Optional<Double> processorMilliseconds() {
        return processorSeconds.map(sum -> MILLI * sum / Math.max(1, whole));
    }
}
