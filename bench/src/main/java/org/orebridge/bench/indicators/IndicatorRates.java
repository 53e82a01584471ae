package org.orebridge.bench.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// How many countries in how many goods and years are scored in a second; each score is every indicator of the panel,
/// of the loop's that of GeoPolRisk alone.
///
/// @param flows rows of trade
/// @param places countries x goods x years
/// @param oursSeconds all of them, wall time, median
/// @param oursPerSecond places a second
/// @param rivals empty where no Python here has pandas
record IndicatorRates(int flows, int places, double oursSeconds, double oursPerSecond, Optional<Rivals> rivals) {

    /// Times as many as the loop.
    static final double LOOP_AIM = 1_000;

    /// Times as many as whole columns.
    static final double COLUMNS_AIM = 10;

    /// pandas on the same tables.
    ///
    /// @param version of pandas
    /// @param columnsSeconds all of them in whole columns, wall time, median
    /// @param columnsRatio ours over theirs, places a second
    /// @param loopPerSecond places a second, query by query
    /// @param loopRatio ours over theirs, places a second
    /// @param largestDifference of any indicator from ours, relative
    record Rivals(
            String version,
            double columnsSeconds,
            double columnsRatio,
            double loopPerSecond,
            double loopRatio,
            double largestDifference) {}

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%,d flows; %,d countries x goods x years", flows, places));
        lines.add(String.format(
                Locale.ROOT, "ours, eleven indicators of each: %.3f s, %,.0f a second", oursSeconds, oursPerSecond));
        rivals.ifPresentOrElse(
                them -> lines.addAll(lines(them)),
                () -> lines.add(
                        "no Python with pandas here, so nothing to compare with.\nMaybe install Debian's package python3-pandas."));
        return lines;
    }

    private static List<String> lines(Rivals them) {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "pandas %s, the same in whole columns: %.2f s; ours does %.0f times as many (aim: %.0f)",
                        them.version(),
                        them.columnsSeconds(),
                        them.columnsRatio(),
                        COLUMNS_AIM),
                String.format(
                        Locale.ROOT,
                        "pandas, one indicator, query by query: %,.0f a second; ours does %,.0f times as many (aim: %,.0f)",
                        them.loopPerSecond(),
                        them.loopRatio(),
                        LOOP_AIM),
                String.format(Locale.ROOT, "largest difference, relative: %.1e", them.largestDifference()));
    }
}
