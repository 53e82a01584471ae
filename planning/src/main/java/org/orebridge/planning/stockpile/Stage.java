package org.orebridge.planning.stockpile;

import java.util.ArrayList;
import java.util.List;

/// One month on one branch of what may come, with what may come after it.
///
/// @param probability of this branch, given the month before
/// @param without USD that users gain in this month where nothing is released
/// @param relief what a tonne released in this month brings, USD/t; ends at the most that can be released
/// @param next branches of the month after, their probabilities adding to one; empty where it ends
/// @param kept USD/t that a tonne left is worth where it ends: replacement and insurance
public record Stage(double probability, double without, MarginalValue relief, List<Stage> next, double kept) {

    /// Rounding of probabilities that were given with a few digits.
    private static final double ROUNDING = 1e-9;

    public Stage {
        next = List.copyOf(next);
        double sum = next.stream().mapToDouble(Stage::probability).sum();
        if (!(probability > 0 && probability <= 1) || (!next.isEmpty() && Math.abs(sum - 1) > ROUNDING)) {
            throw new IllegalArgumentException(
                    "Probabilities are above 0 and add to one, found %s, and %s for what comes next.%nMaybe an end was left out."
                            .formatted(probability, sum));
        }
    }

    /// The last month of a branch.
    public static Stage last(double probability, double without, MarginalValue relief, double kept) {
        return new Stage(probability, without, relief, List.of(), kept);
    }

    /// A month after which others may come.
    public static Stage before(double probability, double without, MarginalValue relief, List<Stage> next) {
        return new Stage(probability, without, relief, next, 0);
    }

    /// A disruption that ends after one month or another: as long as it lasts, nobody knows.
    ///
    /// @param reliefs what a released tonne brings in each month of it
    /// @param after what a released tonne brings in the month after the end
    /// @param ends probability that month 1, 2, ... is the last one; adding to one, the last above zero
    /// @param kept USD/t that a tonne left is worth when it has ended
    /// @return the first month
    public static Stage unknownEnd(List<MarginalValue> reliefs, MarginalValue after, double[] ends, double kept) {
        if (reliefs.size() != ends.length) {
            throw new IllegalArgumentException("%d months of relief and %d ends.%nMaybe a month was left out."
                    .formatted(reliefs.size(), ends.length));
        }
        Stage over = last(1, 0, after, kept);
        Stage later = before(1, 0, reliefs.getLast(), List.of(over));
        double beyond = ends[ends.length - 1];
        for (int month = ends.length - 2; month >= 0; month--) {
            double here = ends[month];
            double lasting = beyond / (beyond + here);
            var next = new ArrayList<Stage>();
            next.add(later.given(lasting));
            if (here > 0) {
                next.add(over.given(1 - lasting));
            }
            later = before(1, 0, reliefs.get(month), next);
            beyond += here;
        }
        return later;
    }

    /// How many stages there are from this one on, itself included.
    public int count() {
        return 1 + next.stream().mapToInt(Stage::count).sum();
    }

    /// The same branches with other reliefs, and a tonne left worth something else where they end.
    ///
    /// @param reliefs one a stage, a stage before what may come after it
    /// @param worth USD/t
    public Stage with(List<MarginalValue> reliefs, double worth) {
        List<MarginalValue> after = reliefs.subList(1, reliefs.size());
        if (next.isEmpty()) {
            return new Stage(probability, without, reliefs.getFirst(), next, worth);
        }
        var stages = new ArrayList<Stage>();
        for (Stage stage : next) {
            stages.add(stage.with(after.subList(0, stage.count()), worth));
            after = after.subList(stage.count(), after.size());
        }
        return new Stage(probability, without, reliefs.getFirst(), stages, kept);
    }

    /// This one and all that may come, a stage before what may come after it.
    public List<Stage> all() {
        var all = new ArrayList<Stage>();
        all.add(this);
        next.forEach(stage -> all.addAll(stage.all()));
        return all;
    }

    /// The same, come to with another probability.
    public Stage given(double other) {
        return new Stage(other, without, relief, next, kept);
    }
}
