package org.orebridge.bench.market;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// The machine that a time was measured on, and how busy it was.
public final class Machine {

    private static final Path PROCESSOR = Path.of("/proc/cpuinfo");

    private Machine() {}

    public static String line() {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        return String.format(
                Locale.ROOT,
                "%s, %d processors, %s, Java %s, load %s when it began",
                processor(),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"),
                Runtime.version().feature(),
                load < 0 ? "unknown" : String.format(Locale.ROOT, "%.1f", load));
    }

    private static String processor() {
        try (var lines = Files.lines(PROCESSOR)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }
}
