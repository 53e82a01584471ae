package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// What each country makes of a mineral by its rules, before and after countries are joined into regions.
///
/// @param rules in the order of the table
/// @param reported what the sources report, by rule
/// @param activities the mineral's activities
/// @param assumed outputs that no source reports, by hand
record ProductionFigures(
        List<ProductionRule> rules,
        List<List<Reported>> reported,
        List<ActivityRow> activities,
        List<FigureRow> assumed) {

    static ProductionFigures read(RawFiles raw, Tables tables, String mineral) {
        List<ProductionRule> rules = ProductionRule.read(tables, mineral);
        return new ProductionFigures(
                rules,
                rules.stream()
                        .map(rule -> raw.reported(rule).stream()
                                .filter(rule::fits)
                                .filter(Reported::mayBeSome)
                                .filter(row -> row.value().isPresent() || rule.used())
                                .toList())
                        .toList(),
                TableReader.activities(tables, mineral),
                List.of());
    }

    /// The same with outputs that are assumed.
    ProductionFigures with(List<FigureRow> assumptions) {
        return new ProductionFigures(
                rules,
                reported,
                activities,
                assumptions.stream()
                        .filter(figure -> figure.quantity() == Quantity.PRODUCTION)
                        .toList());
    }

    /// Output in use of an activity by country, t of its main form; zero where it is not told.
    NavigableMap<Region, Double> made(String activity, int year) {
        NavigableMap<Region, Double> made = new TreeMap<>();
        for (int r = 0; r < rules.size(); r++) {
            ProductionRule rule = rules.get(r);
            if (rule.used()
                    && rule.quantity() == Quantity.PRODUCTION
                    && rule.activity().equals(activity)) {
                reported.get(r).stream()
                        .filter(row -> rule.as().orElse(row.year()) == year)
                        .forEach(row -> made.merge(
                                counted(rule, row),
                                row.tonnes().orElse(0) * rule.factor().value(),
                                Double::sum));
            }
        }
        assumed.stream()
                .filter(figure -> figure.year() == year
                        && figure.activity().filter(activity::equals).isPresent())
                .forEach(figure ->
                        made.merge(figure.from().orElseThrow(), figure.value().orElse(0), Double::sum));
        return made;
    }

    /// One figure a rule, region and year, joined by the given grouping of countries; reserves stay by country.
    List<FigureRow> figures(UnaryOperator<Region> joined) {
        List<FigureRow> figures = new ArrayList<>();
        for (int r = 0; r < rules.size(); r++) {
            ProductionRule rule = rules.get(r);
            UnaryOperator<Region> place = rule.quantity() == Quantity.RESERVES ? UnaryOperator.identity() : joined;
            NavigableMap<String, List<Reported>> groups = new TreeMap<>();
            reported.get(r)
                    .forEach(row -> groups.computeIfAbsent(
                                    row.year() + " " + place.apply(counted(rule, row)), _ -> new ArrayList<>())
                            .add(row));
            groups.values().forEach(rows -> {
                figure(rule, rows, place).ifPresent(figures::add);
                figures.addAll(parts(rule, rows, place));
            });
        }
        return figures;
    }

    private Optional<FigureRow> figure(ProductionRule rule, List<Reported> rows, UnaryOperator<Region> place) {
        Reported first = rows.getFirst();
        Region where = place.apply(counted(rule, first));
        Draft draft = Draft.at(
                        rule.quantity(),
                        mainForm(rule.activity()),
                        where,
                        rule.as().orElse(first.year()))
                .of(rule.activity());
        boolean alone = rows.size() == 1
                && where.equals(first.region().orElseThrow())
                && rule.in().isEmpty();
        if (alone && rule.factor().isOne() && rule.as().isEmpty()) {
            return Optional.of(draft.asGiven(first.tonnes(), first.said(), rule.reason(), first.origin(), rule.used()));
        }
        List<Reported> known =
                rows.stream().filter(row -> row.tonnes().isPresent()).toList();
        if (known.isEmpty()) {
            return Optional.of(draft.asGiven(OptionalDouble.empty(), first.said(), "", first.origin(), false));
        }
        double sum =
                known.stream().mapToDouble(row -> row.tonnes().orElseThrow()).sum();
        return Optional.of(derived(rule, draft, known, sum, alone));
    }

    private static FigureRow derived(ProductionRule rule, Draft draft, List<Reported> rows, double sum, boolean alone) {
        Factor factor = rule.factor();
        List<String> how = new ArrayList<>();
        rule.in().ifPresentOrElse(_ -> how.add("output of " + String.join(", ", rule.countries())), () -> {
            if (!alone) {
                how.add("sum of " + codes(rows));
            }
        });
        if (!factor.isOne()) {
            how.add("x %s (%s to %s)".formatted(factor.words(), factor.low(), factor.high()));
        }
        rule.as()
                .ifPresent(year -> how.add("the figure of %d stands for %d"
                        .formatted(rows.getFirst().year(), year)));
        how.add(rule.reason());
        boolean stated = rows.stream().allMatch(row -> row.said() == Said.STATED);
        String lines = rows.stream().map(row -> row.origin().row()).collect(Collectors.joining(" "));
        Origin origin = new Origin(
                rows.getFirst().origin().source(), rows.getFirst().origin().file(), lines);
        FigureRow figure =
                draft.converted(sum, factor, stated ? Said.STATED : Said.ESTIMATED, String.join("; ", how), origin);
        return rule.used() ? figure : figure.notUsed(figure.reason());
    }

    /// The country in which a row is counted.
    private static Region counted(ProductionRule rule, Reported row) {
        return rule.in().or(row::region).orElseThrow();
    }

    /// What each country has by the source's own words, where the market takes it in another way. Of a share
    /// that is shown alone the whole is no figure: it is another material.
    private List<FigureRow> parts(ProductionRule rule, List<Reported> rows, UnaryOperator<Region> place) {
        Region where = place.apply(counted(rule, rows.getFirst()));
        boolean isAsGiven = rows.size() == 1
                && rule.factor().isOne()
                && where.equals(rows.getFirst().region().orElseThrow());
        boolean isShare = !rule.used() && !rule.factor().isOne();
        if (isAsGiven || isShare || rule.as().isPresent()) {
            return List.of();
        }
        return rows.stream().map(row -> part(rule, row, where)).toList();
    }

    private FigureRow part(ProductionRule rule, Reported row, Region where) {
        return Draft.at(rule.quantity(), mainForm(rule.activity()), row.region().orElseThrow(), row.year())
                .of(rule.activity())
                .asGiven(
                        row.tonnes(),
                        row.said(),
                        "Part of %s in the market; t as the source counts them. %s".formatted(where, rule.reason()),
                        row.origin(),
                        false);
    }

    private static String codes(List<Reported> rows) {
        return rows.stream()
                .map(row -> row.region().orElseThrow())
                .map(region -> region.equals(Region.REST_OF_WORLD) ? "other countries" : region.code())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Form mainForm(String activity) {
        return activities.stream()
                .filter(row -> row.activity().equals(activity))
                .findFirst()
                .map(ActivityRow::mainForm)
                .orElseThrow(() -> new IllegalArgumentException(
                        "production.csv names the activity \"%s\", which activities.csv does not have.%nMaybe it is misspelt."
                                .formatted(activity)));
    }
}
