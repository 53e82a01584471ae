package org.orebridge.bench.data;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/// What importing a year of trade cost, beside DuckDB's own means.
///
/// @param rows of the file
/// @param megabytes of the file
/// @param keptFigures of our import
/// @param minerals whose national networks were drawn
/// @param oursSeconds import and networks, wall time
/// @param oursCpuSeconds the same, processor time of all threads
/// @param rivalSeconds read, write Parquet, add up: wall time
/// @param rivalCpuSeconds the same, processor time of all threads
/// @param ratio ours over the rival's, wall time
/// @param cpuRatio the same of processor time
/// @param peakMegabytes most memory of the process until our work was done
record DataRates(
        long rows,
        double megabytes,
        long keptFigures,
        int minerals,
        double oursSeconds,
        double oursCpuSeconds,
        double rivalSeconds,
        double rivalCpuSeconds,
        double ratio,
        double cpuRatio,
        OptionalDouble peakMegabytes) {

    /// Most that we may take of the rival's time.
    static final double AIM = 2;

    /// Most memory, MB.
    static final double MEMORY_AIM = 2_048;

    List<String> lines() {
        return List.of(
                String.format(Locale.ROOT, "a year of trade: %,d rows, %.0f MB", rows, megabytes),
                String.format(
                        Locale.ROOT,
                        "ours: import and national networks of %d minerals, %,d figures kept: %.1f s, %.1f s of processors",
                        minerals,
                        keptFigures,
                        oursSeconds,
                        oursCpuSeconds),
                String.format(
                        Locale.ROOT,
                        "DuckDB's own read_csv, Parquet, group by: %.1f s, %.1f s of processors",
                        rivalSeconds,
                        rivalCpuSeconds),
                String.format(
                        Locale.ROOT, "ratio: %.2f, %.2f of processor time (aim: at most %.0f)", ratio, cpuRatio, AIM),
                peakMegabytes.isPresent()
                        ? String.format(
                                Locale.ROOT,
                                "most memory until ours was done: %.0f MB (aim: at most %.0f)",
                                peakMegabytes.getAsDouble(),
                                MEMORY_AIM)
                        : "most memory: this system does not tell");
    }
}
