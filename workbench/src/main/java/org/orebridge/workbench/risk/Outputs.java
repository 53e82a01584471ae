package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.orebridge.core.Figure;
import org.orebridge.core.Region;
import org.orebridge.core.Said;
import org.orebridge.core.Stage;
import org.orebridge.indicators.Supply;
import org.orebridge.reference.OutputRow;

/// What countries report to make of a mineral at one stage in one year, as each source has it.
///
/// A country without a figure is kept as withheld or not available. What a source gives for other countries
/// together is known and not placed. Of several sources the latest edition is chosen; the others make the
/// range.
public final class Outputs {

    private final List<OutputRow> rows;

    /// @param rows of one mineral
    /// @param measure production or reserves
    public Outputs(List<OutputRow> rows, OutputRow.Measure measure) {
        this.rows = rows.stream().filter(row -> row.measure() == measure).toList();
    }

    /// The stages at which output is counted, in the order of the chain.
    public List<Stage> stages() {
        NavigableSet<Stage> stages = new TreeSet<>();
        rows.forEach(row -> stages.add(row.stage()));
        return List.copyOf(stages);
    }

    /// The years with figures at a stage.
    public NavigableSet<Integer> years(Stage stage) {
        NavigableSet<Integer> years = new TreeSet<>();
        rows.stream()
                .filter(row -> row.stage() == stage && row.value().isPresent())
                .forEach(row -> years.add(row.year()));
        return years;
    }

    /// Whose figures indicators start from; empty where no source counts the stage in the year.
    public Optional<String> chosenSource(Stage stage, int year) {
        SortedMap<String, List<OutputRow>> sources = bySource(stage, year);
        return sources.isEmpty() ? Optional.empty() : Optional.of(sources.lastKey());
    }

    /// What that source gives.
    ///
    /// @throws java.util.NoSuchElementException where no source counts the stage in the year
    public Supply chosen(Stage stage, int year) {
        SortedMap<String, Supply> supplies = supplies(stage, year);
        return Optional.ofNullable(supplies.get(supplies.lastKey())).orElseThrow();
    }

    /// What each source gives, those on another basis than the chosen one left out.
    public SortedMap<String, Supply> supplies(Stage stage, int year) {
        SortedMap<String, List<OutputRow>> sources = bySource(stage, year);
        String basis =
                sources.getOrDefault(sources.lastKey(), List.of()).getFirst().basis();
        SortedMap<String, Supply> supplies = new TreeMap<>();
        sources.forEach((source, given) -> {
            if (given.getFirst().basis().equals(basis)) {
                supplies.put(source, supply(given));
            }
        });
        return supplies;
    }

    /// In ascending order of preference: the ids of the editions sort by year and after other publishers, as a
    /// national survey goes before a compilation that ended.
    private SortedMap<String, List<OutputRow>> bySource(Stage stage, int year) {
        SortedMap<String, List<OutputRow>> sources = new TreeMap<>(Comparator.naturalOrder());
        rows.stream()
                .filter(row -> row.stage() == stage && row.year() == year)
                .forEach(row -> sources.computeIfAbsent(row.source(), _ -> new ArrayList<>())
                        .add(row));
        return sources;
    }

    private static Supply supply(List<OutputRow> given) {
        SortedMap<Region, Figure<Double>> byCountry = new TreeMap<>();
        double unplaced = 0;
        for (OutputRow row : given) {
            if (row.country().equals(Region.REST_OF_WORLD)) {
                unplaced += row.value().orElse(0);
            } else {
                byCountry.merge(row.country(), amount(row), Outputs::sum);
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

    private static Figure<Double> amount(OutputRow row) {
        if (row.value().isEmpty()) {
            return row.said() == Said.WITHHELD ? Figure.withheld() : Figure.notAvailable();
        }
        double value = row.value().getAsDouble();
        return row.said() == Said.STATED ? Figure.stated(value) : Figure.estimated(value);
    }
}
