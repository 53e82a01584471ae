package org.orebridge.bench.market;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Supplier;

/// What a piece of work on one thread cost.
///
/// @param cpuSeconds processor time of the thread: what others do on the machine hardly counts
/// @param wallSeconds time that went by
/// @param allocatedMegabytes memory asked for on the heap, as if nothing were ever given back: at least its
///   peak
public record Spent(double cpuSeconds, double wallSeconds, double allocatedMegabytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final double MEGA = 1e6;
    private static final double NANO = 1e-9;

    /// @param result of the work
    /// @param spent on it
    public record Work<T>(T result, Spent spent) {}

    public static <T> Work<T> on(Supplier<T> work) {
        long memory = THREADS.getCurrentThreadAllocatedBytes();
        long cpu = THREADS.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        T result = work.get();
        var spent = new Spent(
                (THREADS.getCurrentThreadCpuTime() - cpu) * NANO,
                (System.nanoTime() - wall) * NANO,
                (THREADS.getCurrentThreadAllocatedBytes() - memory) / MEGA);
        return new Work<>(result, spent);
    }
}
