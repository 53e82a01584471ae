package org.orebridge.bench.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How fast a server hands out a kept answer, against a static file of the same bytes.
///
/// @param readers at once
/// @param bytes of the answer and of the file
/// @param answer read over the interface
/// @param file read as pages load theirs
/// @param ratio of the rates, answer over file
/// @param memoryBefore megabytes that the server held with the answer kept; none where the system does not tell
/// @param memoryWarm the same after a first round that does not count
/// @param memoryAfter the same at the end
record ServerRates(
        int readers,
        long bytes,
        Load answer,
        Load file,
        double ratio,
        Optional<Double> memoryBefore,
        Optional<Double> memoryWarm,
        Optional<Double> memoryAfter) {

    /// What is aimed at.
    static final double AIM = 0.5;

    boolean isWhole() {
        return answer.broken() + file.broken() == 0;
    }

    List<String> lines() {
        return List.of(
                String.format(Locale.ROOT, "%d readers at once, %,d bytes", readers, bytes),
                line("kept answer", answer),
                line("static file", file),
                String.format(Locale.ROOT, "  ratio of the rates %.2f (aim %.1f or more)", ratio, AIM),
                String.format(
                        Locale.ROOT,
                        "  memory of the server %s before, %s after a first round, %s at the end",
                        megabytes(memoryBefore),
                        megabytes(memoryWarm),
                        megabytes(memoryAfter)));
    }

    private static String line(String name, Load load) {
        return String.format(
                Locale.ROOT,
                "  %s %,9.0f a second, %,d readings, %d errors, %s ms of the server's processor time each",
                name,
                load.rate(),
                load.whole(),
                load.broken(),
                load.processorMilliseconds()
                        .map(milliseconds -> String.format(Locale.ROOT, "%.2f", milliseconds))
                        .orElse("unknown"));
    }

    private static String megabytes(Optional<Double> memory) {
        return memory.map(megabytes -> String.format(Locale.ROOT, "%.0f MB", megabytes))
                .orElse("unknown");
    }
}
