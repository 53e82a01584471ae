package org.orebridge.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// Apparent use: what is made and taken in, less what is processed further and shipped out, by the figures chosen so
/// far.
///
/// @param activities the mineral's activities, which make forms out of forms
/// @param split of use over sectors
/// @param exceptions regions without users
/// @param mineral for remarks
record ApparentUse(List<ActivityRow> activities, Split split, RegionExceptions exceptions, String mineral) {

    /// @param chosen all figures so far
    /// @param regions in which the form may be used
    /// @param smallest use below this is below the rounding of the rest, t contained
    List<FigureRow> figures(
            List<FigureRow> chosen, Form form, NamedRegions regions, int year, double smallest, Remarks remarks) {
        List<FigureRow> ofYear = chosen.stream()
                .filter(figure -> figure.used() && figure.year() == year)
                .toList();
        List<FigureRow> uses = new ArrayList<>();
        for (Region region : regions.of(form)) {
            if (exceptions.hasNoUse(form, region)) {
                continue;
            }
            double made = processed(ofYear, form, region, ActivityRow::outputs);
            double taken = processed(ofYear, form, region, ActivityRow::inputs);
            double in = shipped(ofYear, form, region, FigureRow::to);
            double out = shipped(ofYear, form, region, FigureRow::from);
            double stocked = stockChange(ofYear, form, region);
            double left = made - taken + in - out - stocked;
            String how = String.format(
                    Locale.ROOT,
                    "production %.6g + imports %.6g - exports %.6g%s%s t",
                    made,
                    in,
                    out,
                    part(" - processed %.6g", taken),
                    part(" - into stock %.6g", stocked));
            if (left < (RegionRule.isParty(region) ? smallest * ChainTrade.PARTY : smallest)) {
                note(remarks, form, region, year, how, left, made + in > smallest);
            } else {
                uses.addAll(split.figures(form, region, left, "apparent use = " + how, year));
            }
        }
        return uses;
    }

    private static String part(String words, double tonnes) {
        return tonnes == 0 ? "" : String.format(Locale.ROOT, words, tonnes);
    }

    private static double stockChange(List<FigureRow> figures, Form form, Region region) {
        return figures.stream()
                .filter(figure -> figure.quantity() == Quantity.STOCK_CHANGE)
                .filter(figure ->
                        figure.form().equals(Optional.of(form)) && figure.from().equals(Optional.of(region)))
                .mapToDouble(figure -> figure.value().orElse(0))
                .sum();
    }

    private void note(
            Remarks remarks, Form form, Region region, int year, String how, double left, boolean worthSaying) {
        if (worthSaying) {
            remarks.add(
                    mineral,
                    String.format(Locale.ROOT, "%s in %s, %d: %s leaves no use (%.4g)", form, region, year, how, left));
        }
    }

    private double processed(
            List<FigureRow> figures, Form form, Region region, Function<ActivityRow, SortedMap<Form, Double>> side) {
        double sum = 0;
        for (FigureRow figure : figures) {
            if (figure.quantity() == Quantity.PRODUCTION && figure.from().equals(Optional.of(region))) {
                ActivityRow row = activity(figure.activity().orElseThrow());
                sum += level(row, figure.value().orElse(0)) * side.apply(row).getOrDefault(form, 0.0);
            }
        }
        return sum;
    }

    private static double level(ActivityRow row, double tonnes) {
        return tonnes / row.inputs().getOrDefault(row.mainForm(), row.outputs().getOrDefault(row.mainForm(), 1.0));
    }

    private ActivityRow activity(String name) {
        return activities.stream()
                .filter(row -> row.activity().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "activities.csv has no \"%s\".%nMaybe it is misspelt.".formatted(name)));
    }

    private static double shipped(
            List<FigureRow> figures, Form form, Region region, Function<FigureRow, Optional<Region>> end) {
        return figures.stream()
                .filter(figure -> figure.quantity() == Quantity.TRADE)
                .filter(figure -> figure.form().equals(Optional.of(form))
                        && end.apply(figure).equals(Optional.of(region)))
                .mapToDouble(figure -> figure.value().orElse(0))
                .sum();
    }
}
