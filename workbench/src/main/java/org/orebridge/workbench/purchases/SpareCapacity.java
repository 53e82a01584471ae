package org.orebridge.workbench.purchases;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;
import org.orebridge.reference.Treatment;
import org.orebridge.workbench.purchases.PurchaseReport.Alternative;

/// Countries whose plants could make more than they did, by the figures that exist.
///
/// Capacity less output of the same activity, country and year, of the latest year that has both; from one source where
/// one has both. Idle plant need not be ready, nor for sale.
final class SpareCapacity {

    private final MineralReference reference;

    SpareCapacity(MineralReference reference) {
        this.reference = reference;
    }

    /// The country with most to spare first; those with nothing to spare are left out.
    ///
    /// @param lost share of a country's shipments of a form that the worst scenario takes away
    List<Alternative> list(BiFunction<Form, Region, Double> lost) {
        return known(lost).stream()
                .filter(alternative -> alternative.spare() > 0)
                .sorted(Comparator.comparingDouble(Alternative::spare)
                        .reversed()
                        .thenComparing(Alternative::country)
                        .thenComparing(Alternative::form))
                .toList();
    }

    /// The countries of which capacity and output are known, whatever is left.
    SortedSet<String> countries() {
        SortedSet<String> countries = new TreeSet<>();
        known((_, _) -> 0.0).forEach(alternative -> countries.add(alternative.country()));
        return countries;
    }

    private List<Alternative> known(BiFunction<Form, Region, Double> lost) {
        List<FigureRow> capacities = figures(Quantity.CAPACITY).toList();
        return capacities.stream()
                .map(SpareCapacity::key)
                .distinct()
                .flatMap(key -> capacities.stream()
                        .filter(capacity -> key(capacity).equals(key))
                        .sorted(Comparator.comparingInt(FigureRow::year)
                                .reversed()
                                .thenComparing(FigureRow::id))
                        .flatMap(capacity -> alternative(capacity, lost).stream())
                        .limit(1))
                .toList();
    }

    private Stream<FigureRow> figures(Quantity quantity) {
        return reference.figures().stream()
                .filter(figure -> figure.quantity() == quantity
                        && figure.value().isPresent()
                        && figure.from()
                                .filter(region -> !region.equals(Region.REST_OF_WORLD))
                                .isPresent());
    }

    private static String key(FigureRow figure) {
        return figure.activity().orElse("") + " " + figure.from().orElseThrow();
    }

    private Optional<Alternative> alternative(FigureRow capacity, BiFunction<Form, Region, Double> lost) {
        Form form = capacity.form().orElseThrow();
        Region country = capacity.from().orElseThrow();
        return figures(Quantity.PRODUCTION)
                .filter(figure -> key(figure).equals(key(capacity)) && figure.year() == capacity.year())
                .min(Comparator.comparing((FigureRow figure) -> !figure.source().equals(capacity.source()))
                        .thenComparing(figure -> !figure.used())
                        .thenComparing(FigureRow::id))
                .map(output -> new Alternative(
                        country.code(),
                        form.id(),
                        capacity.year(),
                        capacity.value().orElseThrow(),
                        output.value().orElseThrow(),
                        Math.max(
                                0,
                                capacity.value().orElseThrow() - output.value().orElseThrow()),
                        capacity.treatment() == Treatment.ASSUMED || output.treatment() == Treatment.ASSUMED,
                        lost.apply(form, country),
                        Stream.of(capacity.source(), output.source()).distinct().toList()));
    }
}
