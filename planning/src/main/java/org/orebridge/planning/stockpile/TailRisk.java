package org.orebridge.planning.stockpile;

import java.util.Comparator;
import java.util.List;

/// How bad it is in the mean, and in the worst cases.
public final class TailRisk {

    private TailRisk() {}

    /// @param probability of this case
    /// @param loss USD; below zero for a gain
    public record Case(double probability, double loss) {}

    /// Mean over all cases, USD; what is missing to probability one loses nothing.
    public static double expected(List<Case> cases) {
        return cases.stream().mapToDouble(c -> c.probability() * c.loss()).sum();
    }

    /// Average value at risk (conditional value at risk): mean loss over the worst cases that together have
    /// probability 1 - level, USD.
    ///
    /// @param cases what is missing to probability one loses nothing
    /// @param level e.g. 0.95
    public static double average(List<Case> cases, double level) {
        if (!(level >= 0 && level < 1)) {
            throw new IllegalArgumentException(
                    "A level is from 0 to below 1, found %s.%nMaybe it was given in per cent.".formatted(level));
        }
        double worst = 1 - level;
        double left = worst;
        double sum = 0;
        for (Case one : cases.stream()
                .filter(c -> c.loss() > 0)
                .sorted(Comparator.comparingDouble(Case::loss).reversed())
                .toList()) {
            double taken = Math.min(left, one.probability());
            sum += taken * one.loss();
            left -= taken;
        }
        return sum / worst;
    }
}
