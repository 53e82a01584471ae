package org.orebridge.workbench.result;

import java.util.List;
import java.util.stream.Stream;

/// The months that pages print: 1, 3, 6, 12, 18 and 24, as far as they are reported.
public final class KeyMonths {

    private KeyMonths() {}

    /// At least the first and, when few months are reported, the last one.
    public static List<Integer> of(int monthsReported) {
        List<Integer> usual = Stream.of(1, 3, 6, 12, 18, 24)
                .filter(month -> month <= monthsReported)
                .toList();
        return usual.size() < 3 && !usual.contains(monthsReported)
                ? Stream.concat(usual.stream(), Stream.of(monthsReported)).toList()
                : usual;
    }

    /// Those that fit a narrow page: at most five.
    public static List<Integer> narrow(int monthsReported) {
        return of(monthsReported).stream().limit(5).toList();
    }
}
