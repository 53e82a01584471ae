package org.orebridge.workbench.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.orebridge.core.Form;
import org.orebridge.reference.FigureRow;
import org.orebridge.reference.MineralReference;
import org.orebridge.reference.Quantity;

/// The figures of one year, grouped by what they are about.
///
/// Where a thing has no figure for the year, those of the nearest year stand in (the earlier of two), and that
/// is a finding; but where a form's trade of the year is known, a route without a figure had none. Several
/// figures of one thing and year are parts of it and add up.
final class FigureSelection {

    private final MineralReference reference;
    private final int year;
    private final List<String> findings = new ArrayList<>();

    FigureSelection(MineralReference reference, int year) {
        this.reference = reference;
        this.year = year;
        if (reference.used(Quantity.PRODUCTION).stream().noneMatch(f -> f.year() == year)) {
            throw new IllegalArgumentException(
                    "There is no production of %s for %d; the compilation has %s.%nMaybe %d was meant."
                            .formatted(
                                    reference.name(),
                                    year,
                                    reference.used(Quantity.PRODUCTION).stream()
                                            .map(FigureRow::year)
                                            .distinct()
                                            .sorted()
                                            .toList(),
                                    reference.baseYear()));
        }
    }

    MineralReference reference() {
        return reference;
    }

    int year() {
        return year;
    }

    List<String> findings() {
        return Collections.unmodifiableList(findings);
    }

    /// Figures in use of one quantity by what they are about, in the order of the compilation.
    ///
    /// @param about null-free key of a figure
    <K> Map<K, List<FigureRow>> by(Quantity quantity, Function<FigureRow, K> about) {
        var groups = new LinkedHashMap<K, List<FigureRow>>();
        for (FigureRow figure : used(quantity)) {
            groups.computeIfAbsent(about.apply(figure), k -> new ArrayList<>()).add(figure);
        }
        var selected = new LinkedHashMap<K, List<FigureRow>>();
        groups.forEach((key, figures) -> selected.put(key, ofNearestYear(key, quantity, figures)));
        return selected;
    }

    private List<FigureRow> used(Quantity quantity) {
        List<FigureRow> used = reference.used(quantity);
        if (quantity != Quantity.TRADE) {
            return used;
        }
        var known = new TreeSet<Form>();
        used.stream()
                .filter(f -> f.year() == year)
                .forEach(f -> known.add(f.form().orElseThrow()));
        return used.stream()
                .filter(f -> f.year() == year || !known.contains(f.form().orElseThrow()))
                .toList();
    }

    private <K> List<FigureRow> ofNearestYear(K key, Quantity quantity, List<FigureRow> figures) {
        int nearest = figures.stream()
                .map(FigureRow::year)
                .min(Comparator.<Integer>comparingInt(y -> Math.abs(y - year)).thenComparing(y -> y))
                .orElseThrow();
        if (nearest != year) {
            String plain = quantity.word().replace('_', ' ');
            findings.add("The %s of %d stands in for %d: %s.".formatted(plain, nearest, year, key));
        }
        return figures.stream().filter(f -> f.year() == nearest).toList();
    }

    /// Sum of figures that are parts of one thing, in their unit.
    static double sum(List<FigureRow> figures) {
        return figures.stream().mapToDouble(f -> f.value().orElseThrow()).sum();
    }

    static List<String> ids(List<FigureRow> figures) {
        return figures.stream().map(FigureRow::id).toList();
    }
}
