package org.orebridge.reference;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// What does not add up before anything is balanced: for each form and region, what comes in less what goes out.
///
/// A residual of a few per cent is the disagreement of sources; one of a large part of the place means that a
/// flow is missing or a figure is wrong.
final class Residuals {

    private final SortedMap<Place, Residual> places = new TreeMap<>();

    private Residuals() {}

    private record Place(Form form, Region region) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::form)
                    .thenComparing(Place::region)
                    .compare(this, other);
        }
    }

    /// Both sides of one place.
    ///
    /// @param form the form
    /// @param region where
    /// @param supply made, recycled and imported, t a year
    /// @param need used, processed and exported, t a year
    record Residual(Form form, Region region, double supply, double need) {

        Residual plus(double amount) {
            return amount >= 0
                    ? new Residual(form, region, supply + amount, need)
                    : new Residual(form, region, supply, need - amount);
        }

        double size() {
            return Math.max(supply, need);
        }

        /// Supply less need, as a share of the larger.
        double share() {
            return size() == 0 ? 0 : (supply - need) / size();
        }

        @Override
        public String toString() {
            return "%s in %s: supply %.0f t, need %.0f t, %+.0f %% before balancing"
                    .formatted(form, region, supply, need, 100 * share());
        }
    }

    /// Every place, in order of forms and regions.
    static List<Residual> of(List<FigureRow> figures, List<ActivityRow> activities) {
        Residuals residuals = new Residuals();
        figures.stream().filter(FigureRow::used).forEach(figure -> residuals.count(figure, activities));
        return List.copyOf(residuals.places.values());
    }

    private void count(FigureRow figure, List<ActivityRow> activities) {
        double value = figure.value().orElse(0);
        switch (figure.quantity()) {
            case PRODUCTION ->
                activities.stream()
                        .filter(activity -> figure.activity()
                                .filter(activity.activity()::equals)
                                .isPresent())
                        .forEach(activity -> level(activity, figure.from().orElseThrow(), value));
            case TRADE -> {
                add(figure.form().orElseThrow(), figure.from().orElseThrow(), -value);
                add(figure.form().orElseThrow(), figure.to().orElseThrow(), value);
            }
            case USE -> add(figure.form().orElseThrow(), figure.to().orElseThrow(), -value);
            default -> {}
        }
    }

    private void level(ActivityRow activity, Region region, double level) {
        activity.inputs().forEach((form, amount) -> add(form, region, -amount * level));
        activity.outputs().forEach((form, amount) -> add(form, region, amount * level));
    }

    private void add(Form form, Region region, double amount) {
        places.compute(
                new Place(form, region),
                (place, old) -> (old == null ? new Residual(form, region, 0, 0) : old).plus(amount));
    }
}
