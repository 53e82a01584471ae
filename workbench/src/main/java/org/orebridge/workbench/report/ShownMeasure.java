package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// One measure of one party under all ways, ready to be drawn or printed.
///
/// @param measure which
/// @param subject form, sector or all
/// @param title with the unit, in words
/// @param factor from the measure's unit to the printed one
/// @param format of printed values
/// @param curves one a way that has the series
record ShownMeasure(
        Measure measure,
        String subject,
        String title,
        double factor,
        DoubleFunction<String> format,
        List<Curve> curves) {

    /// Everything that is drawn for a party: what has no series at all is left out here and named in the tables.
    static List<ShownMeasure> of(Answer answer, String party, Words words) {
        List<ShownMeasure> shown = new ArrayList<>();
        add(shown, answer, party, Measure.UNMET_NEED, RegionResult.ALL, words.of("row.unmet-need"), 100, Digits::three);
        for (String form : forms(answer, party)) {
            String name = words.form(form, answer.network().formName(form));
            add(shown, answer, party, Measure.PRICE_INDEX, form, words.of("row.price-index", name), 1, Digits::whole);
        }
        for (Measure charge : List.of(
                Measure.TREATMENT_CHARGE,
                Measure.BENCHMARK_CHARGE,
                Measure.SMELTER_MARGIN,
                Measure.SMELTER_THROUGHPUT)) {
            subjects(answer, party, charge)
                    .forEach(subject -> add(
                            shown, answer, party, charge, subject, words.of("row." + charge.id()), 1, Digits::three));
        }
        add(
                shown,
                answer,
                party,
                Measure.COMMERCIAL_STOCK,
                RegionResult.ALL,
                words.of("row.commercial-stock"),
                1,
                Digits::three);
        add(
                shown,
                answer,
                party,
                Measure.GOVERNMENT_STOCK,
                RegionResult.ALL,
                words.of("row.government-stock"),
                1,
                Digits::three);
        money(shown, answer, party, Measure.USER_LOSS, "row.user-loss", words);
        money(shown, answer, party, Measure.VALUE_ADDED_HIGH, "row.value-added-rigid", words);
        money(shown, answer, party, Measure.WELFARE_CHANGE, "row.welfare", words);
        return shown;
    }

    private static void money(
            List<ShownMeasure> shown, Answer answer, String party, Measure measure, String key, Words words) {
        MoneyScale scale = MoneyScale.of(
                curves(answer, party, measure, RegionResult.ALL, 1).stream()
                        .flatMapToDouble(curve -> curve.values(false)),
                words);
        String title = words.of(key, scale.unit());
        add(shown, answer, party, measure, RegionResult.ALL, title, 1 / scale.size(), Digits::three);
    }

    private static void add(
            List<ShownMeasure> shown,
            Answer answer,
            String party,
            Measure measure,
            String subject,
            String title,
            double factor,
            DoubleFunction<String> format) {
        List<Curve> curves = curves(answer, party, measure, subject, factor);
        if (!curves.isEmpty()) {
            shown.add(new ShownMeasure(measure, subject, title, factor, format, curves));
        }
    }

    private static List<Curve> curves(Answer answer, String party, Measure measure, String subject, double factor) {
        List<Curve> curves = new ArrayList<>();
        for (WayResult way : answer.ways()) {
            way.region(party)
                    .flatMap(region -> region.series(measure, subject))
                    .ifPresent(series -> curves.add(new Curve(way.way(), series, factor)));
        }
        return curves;
    }

    /// The main form first, then the others.
    private static List<String> forms(Answer answer, String party) {
        Optional<RegionResult> region = answer.ways().stream()
                .filter(way -> way.status() == Status.ANSWERED)
                .flatMap(way -> way.region(party).stream())
                .findFirst();
        Optional<String> main = region.flatMap(one -> MainForm.of(answer, one));
        List<String> forms = new ArrayList<>(main.stream().toList());
        subjects(answer, party, Measure.PRICE_INDEX).stream()
                .filter(form -> !forms.contains(form))
                .forEach(forms::add);
        return forms;
    }

    private static List<String> subjects(Answer answer, String party, Measure measure) {
        return answer.ways().stream()
                .flatMap(way -> way.region(party).stream())
                .flatMap(region -> region.series(measure).stream())
                .map(MonthlySeries::subject)
                .distinct()
                .toList();
    }

    /// An axis for all ways and the bands asked for; indices keep 100 in sight, everything else zero.
    Scale domain(Predicate<Way> banded) {
        double rest = measure == Measure.PRICE_INDEX ? 100 : 0;
        double[] values = DoubleStream.concat(
                        DoubleStream.of(rest),
                        curves.stream().flatMapToDouble(curve -> curve.values(banded.test(curve.way()))))
                .toArray();
        double low = DoubleStream.of(values).min().orElse(0);
        double high = DoubleStream.of(values).max().orElse(1);
        double least = measure == Measure.PRICE_INDEX ? 110 : measure == Measure.UNMET_NEED ? 1 : high;
        return Scale.round(low, Math.max(high, least), 0, 1);
    }
}
