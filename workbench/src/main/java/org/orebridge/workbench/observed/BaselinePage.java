package org.orebridge.workbench.observed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.workbench.observed.Baselines.Baseline;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// Which minerals and years have a market at rest, as lines of text.
public final class BaselinePage {

    private BaselinePage() {}

    public static String of(Baselines baselines, Words words) {
        List<String> lines = new ArrayList<>();
        long built = baselines.baselines().stream().filter(Baseline::built).count();
        lines.addAll(TextTable.wrap(
                words.of("baselines.title", built, baselines.baselines().size()), "", ""));
        for (Baseline baseline : baselines.baselines()) {
            String name = words.mineral(baseline.mineral(), baseline.mineral());
            lines.addAll(TextTable.wrap(
                    baseline.built()
                            ? words.of("baselines.built", name, baseline.year(), Digits.error(baseline.strays()))
                            : words.of("baselines.not-built", name, baseline.year(), words.said(baseline.why())),
                    "  ",
                    "    "));
        }
        if (!baselines.indicatorsOnly().isEmpty()) {
            List<String> names = baselines.indicatorsOnly().stream()
                    .map(mineral -> words.mineral(mineral, mineral))
                    .toList();
            lines.addAll(TextTable.wrap(words.of("baselines.indicators", words.and(names)), "", ""));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }
}
