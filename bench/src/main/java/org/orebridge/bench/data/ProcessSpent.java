package org.orebridge.bench.data;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalDouble;

/// What a piece of work cost the whole process, all its threads and its memory outside the heap included.
///
/// @param wallSeconds time that went by
/// @param cpuSeconds processor time of all threads
/// @param peakMegabytes most memory that the process held since it began; absent where the system does not tell
record ProcessSpent(double wallSeconds, double cpuSeconds, OptionalDouble peakMegabytes) {

    private static final Path STATUS = Path.of("/proc/self/status");
    private static final double NANO = 1e-9;

    /// Work that may fail in its own way.
    interface Work<E extends Exception> {
        void run() throws E;
    }

    static <E extends Exception> ProcessSpent on(Work<E> work) throws E {
        long cpu = processorTime();
        long wall = System.nanoTime();
        work.run();
        return new ProcessSpent((System.nanoTime() - wall) * NANO, (processorTime() - cpu) * NANO, peak());
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static OptionalDouble peak() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst();
        } catch (IOException elsewhere) {
            return OptionalDouble.empty();
        }
    }
}
