package org.orebridge.bench.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// One market's race as lines of text.
final class RaceLines {

    private RaceLines() {}

    static List<String> of(Race race) {
        var lines = new ArrayList<String>();
        lines.add(String.format(
                Locale.ROOT, "%s: %s; %,d rows, %,d columns", race.name(), race.what(), race.rows(), race.columns()));
        Race.Ours ours = race.ours();
        lines.add(String.format(
                Locale.ROOT,
                "  ours                 %8.2f s CPU  %8.2f s wall  %d iterations, residual %.0e, at most %.0f MB",
                ours.spent().cpuSeconds(),
                ours.spent().wallSeconds(),
                ours.iterations(),
                ours.residual(),
                ours.spent().allocatedMegabytes()));
        lines.add(rival("LP of 12 steps      ", race.twelve()) + String.format(Locale.ROOT, " (aim %.0f)", race.aim()));
        race.close().ifPresent(close -> lines.add(rival("LP below 1 %        ", close) + allRounds(close)));
        lines.add("");
        return lines;
    }

    private static String rival(String name, Race.Rival rival) {
        String times = String.format(
                Locale.ROOT,
                "  %s %8.2f s CPU  %8.2f s wall  %,d columns",
                name,
                rival.took().cpuSeconds(),
                rival.took().wallSeconds(),
                rival.columns());
        return times
                + rival.error()
                        .map(e -> String.format(
                                Locale.ROOT,
                                ", prices off %.2f %% (largest %.1f %%): %.1f times ours",
                                100 * e.mean(),
                                100 * e.largest(),
                                rival.ratio()))
                        .orElseGet(() -> String.format(
                                Locale.ROOT,
                                ", not finished (%s): at least %.1f times ours",
                                rival.end(),
                                rival.ratio()));
    }

    private static String allRounds(Race.Rival close) {
        return close.rounds() == 0 ? "" : String.format(Locale.ROOT, "; %.2f s with all rounds", close.all());
    }
}
