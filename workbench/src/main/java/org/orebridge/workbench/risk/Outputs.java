package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.orebridge.core.Figure;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.indicators.Supply;
import org.orebridge.reference.ActivityKind;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.Treatment;

/// What countries make of a mineral at one stage in one year, as each source has it.
///
/// A country without a figure is kept as withheld or not available. What a source gives for other countries
/// together is known and not placed.
final class Outputs {

    private final MineralReference reference;

    Outputs(MineralReference reference) {
        this.reference = reference;
    }

    /// The stages at which output is counted, in the order of the chain.
    List<ActivityKind> stages() {
        NavigableSet<ActivityKind> stages = new TreeSet<>();
        reference.figures().stream()
                .filter(figure -> figure.quantity() == Quantity.PRODUCTION)
                .forEach(figure -> stage(figure).ifPresent(stages::add));
        return new ArrayList<>(stages);
    }

    /// The years with figures in use at a stage.
    NavigableSet<Integer> years(ActivityKind stage) {
        NavigableSet<Integer> years = new TreeSet<>();
        of(stage).stream().filter(FigureRow::used).map(FigureRow::year).forEach(years::add);
        return years;
    }

    /// What the compilation uses, before it is brought to rest: where a figure in use is derived and its source
    /// reports the output itself, the report stands.
    Supply chosen(ActivityKind stage, int year) {
        return supply(
                figures(stage, year, figure -> figure.used() || figure.value().isEmpty()).stream()
                        .map(figure -> reported(figure, stage, year))
                        .toList());
    }

    private FigureRow reported(FigureRow figure, ActivityKind stage, int year) {
        return figure.treatment() != Treatment.DERIVED
                ? figure
                : figures(stage, year, other -> other.treatment() == Treatment.AS_GIVEN && sameReport(figure, other))
                        .stream()
                        .findFirst()
                        .orElse(figure);
    }

    private static boolean sameReport(FigureRow one, FigureRow other) {
        return one.source().equals(other.source())
                && one.activity().equals(other.activity())
                && one.from().equals(other.from());
    }

    /// Sources behind what the compilation uses.
    List<String> sources(ActivityKind stage, int year) {
        return figures(stage, year, FigureRow::used).stream()
                .map(FigureRow::source)
                .distinct()
                .sorted()
                .toList();
    }

    /// The chosen output with the figures of one source in place of others', for each source that has any.
    SortedMap<String, Supply> bySource(ActivityKind stage, int year) {
        SortedMap<String, List<FigureRow>> rows = new TreeMap<>();
        for (FigureRow figure : figures(stage, year, Outputs::isReport)) {
            rows.computeIfAbsent(figure.source(), _ -> new ArrayList<>()).add(figure);
        }
        Supply chosen = chosen(stage, year);
        SortedMap<String, Supply> supplies = new TreeMap<>();
        rows.forEach((source, figures) -> {
            SortedMap<Region, Figure<Double>> byCountry = new TreeMap<>(chosen.byCountry());
            byCountry.putAll(supply(figures).byCountry());
            supplies.put(source, new Supply(byCountry, chosen.unplaced()));
        });
        return supplies;
    }

    /// What a source says itself, not what was made of it.
    private static boolean isReport(FigureRow figure) {
        return figure.value().isPresent() && figure.treatment() == Treatment.AS_GIVEN;
    }

    private List<FigureRow> figures(ActivityKind stage, int year, Predicate<FigureRow> wanted) {
        return of(stage).stream()
                .filter(figure -> figure.year() == year && wanted.test(figure))
                .toList();
    }

    private List<FigureRow> of(ActivityKind stage) {
        return reference.figures().stream()
                .filter(figure -> figure.quantity() == Quantity.PRODUCTION
                        && stage(figure).filter(stage::equals).isPresent())
                .toList();
    }

    private Optional<ActivityKind> stage(FigureRow figure) {
        return figure.activity().flatMap(reference::activity).map(activity -> activity.kind());
    }

    private static Supply supply(List<FigureRow> figures) {
        SortedMap<Region, Figure<Double>> byCountry = new TreeMap<>();
        double unplaced = 0;
        for (FigureRow figure : figures) {
            Region country = figure.from().orElse(Region.REST_OF_WORLD);
            if (!country.equals(Region.REST_OF_WORLD)) {
                byCountry.merge(country, amount(figure), Outputs::sum);
            } else {
                unplaced += figure.value().orElse(0);
            }
        }
        return new Supply(byCountry, unplaced);
    }

    /// Two parts of one country's output; a missing part leaves the sum of what is known.
    private static Figure<Double> sum(Figure<Double> one, Figure<Double> other) {
        if (one.known().isEmpty()) {
            return other;
        }
        return other.known().isEmpty()
                ? one
                : one.map(amount -> amount + other.known().orElseThrow());
    }

    private static Figure<Double> amount(FigureRow figure) {
        if (figure.value().isEmpty()) {
            return figure.said() == Said.WITHHELD ? Figure.withheld() : Figure.notAvailable();
        }
        double value = figure.value().getAsDouble();
        return figure.said() == Said.STATED ? Figure.stated(value) : Figure.estimated(value);
    }
}
