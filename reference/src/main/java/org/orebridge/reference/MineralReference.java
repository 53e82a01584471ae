package org.orebridge.reference;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// What the compilation holds of one mineral.
///
/// @param mineral its identity, e.g. `magnesium`
/// @param name in words
/// @param symbol chemical symbol
/// @param baseYear the year whose figures are at rest in the market
/// @param forms nearest the mine first
/// @param activities in the order of the table
/// @param figures in the order of the table
public record MineralReference(
        String mineral,
        String name,
        String symbol,
        int baseYear,
        List<FormRow> forms,
        List<ActivityRow> activities,
        List<FigureRow> figures) {

    public MineralReference {
        forms = List.copyOf(forms);
        activities = List.copyOf(activities);
        figures = List.copyOf(figures);
    }

    /// The figures that the balance starts from.
    public Stream<FigureRow> used() {
        return figures.stream().filter(FigureRow::used);
    }

    /// The figures of one quantity that the balance starts from.
    public List<FigureRow> used(Quantity quantity) {
        return used().filter(figure -> figure.quantity() == quantity).toList();
    }

    /// Every region that a figure in use names.
    public NavigableSet<Region> regions() {
        NavigableSet<Region> regions = new TreeSet<>();
        used().flatMap(figure -> Stream.concat(figure.from().stream(), figure.to().stream()))
                .forEach(regions::add);
        return regions;
    }

    public Optional<FormRow> form(Form form) {
        return forms.stream().filter(row -> row.form().equals(form)).findFirst();
    }

    public Optional<ActivityRow> activity(String activity) {
        return activities.stream()
                .filter(row -> row.activity().equals(activity))
                .findFirst();
    }
}
