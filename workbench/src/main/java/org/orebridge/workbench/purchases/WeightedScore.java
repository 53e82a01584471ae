package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.orebridge.core.Region;
import org.orebridge.indicators.Score;
import org.orebridge.workbench.risk.Indicator;
import org.orebridge.workbench.risk.RiskFigure;

/// The mean of scores by their weights, with the mean of their ranges and all who were left out of any.
final class WeightedScore {

    private double weight;
    private double value;
    private double low;
    private double high;
    private int year;
    private final SortedSet<Region> leftOut = new TreeSet<>();
    private final SortedSet<Region> ungoverned = new TreeSet<>();
    private final List<String> sources = new ArrayList<>();

    /// @param own weight, above zero
    void add(Score.Measured score, double own, List<String> from, int of) {
        weight += own;
        value += own * score.value();
        low += own * score.low();
        high += own * score.high();
        year = Math.max(year, of);
        leftOut.addAll(score.leftOut());
        ungoverned.addAll(score.ungoverned());
        sources.addAll(from);
    }

    double weight() {
        return weight;
    }

    /// Of at least one score.
    RiskFigure figure(Indicator indicator, String of) {
        double mean = value / weight;
        Score score = new Score.Measured(
                mean, Math.min(mean, low / weight), Math.max(mean, high / weight), leftOut, ungoverned);
        return RiskFigure.of(
                indicator, of, year, score, sources.stream().distinct().toList());
    }
}
