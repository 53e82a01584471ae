package org.orebridge.reference;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.orebridge.core.Form;
import org.orebridge.core.Said;

/// The quotations that the history of prices is made from, one a mineral.
final class PriceQuotations {

    private static final String FIRST_MONTH = "2021-01";
    private static final double POUNDS_PER_TONNE = 2204.62262185;

    private PriceQuotations() {}

    /// All minerals in their order, oldest first.
    static List<PricePoint> read(RawFiles raw, Tables tables, List<String> minerals) {
        List<PricePoint> points = new ArrayList<>(own(raw));
        minerals.stream()
                .filter(Compilation::byTables)
                .forEach(mineral -> QuotationRule.read(tables, mineral)
                        .forEach(rule -> points.addAll(rule.history(raw, mineral, FIRST_MONTH))));
        points.sort(Comparator.comparing(PricePoint::mineral));
        return points;
    }

    /// Those of the minerals that need more than tables.
    private static List<PricePoint> own(RawFiles raw) {
        List<PricePoint> points = new ArrayList<>();
        points.addAll(yearly(
                raw,
                "Cobalt",
                "London Metal Exchange (LME), cash",
                POUNDS_PER_TONNE,
                new Quotation("cobalt", CobaltCompilation.METAL, "London Metal Exchange, cash, mean of the year")));
        points.addAll(copper(raw));
        points.addAll(yearly(
                raw,
                "Gallium",
                "average unit value of imports",
                1000,
                new Quotation(
                        "gallium",
                        Form.of("gallium-6n"),
                        "Mean customs value of US imports of gallium metal of all grades, mean of the year")));
        points.addAll(yearly(
                raw,
                "Magnesium Metal",
                "European free market",
                1,
                new Quotation("magnesium", Form.of("magnesium-metal"), "European free market, mean of the year")));
        return points;
    }

    private static List<PricePoint> copper(RawFiles raw) {
        MonthlyPrices months = MonthlyPrices.read(
                raw, "world-bank-pink-sheet", "prices/pinksheet_metals_monthly.csv", "Copper ($/mt)");
        var quotation =
                new Quotation("copper", CopperCompilation.REFINED, "London Metal Exchange, cash, mean of the month");
        return months.rows().stream()
                .filter(row -> row.text("month").compareTo(FIRST_MONTH) >= 0)
                .map(row -> quotation.point(
                        row.text("month"), row.number(months.column()), Said.STATED, row.origin(months.source())))
                .toList();
    }

    /// @param factor from the source's unit to USD/t
    private static List<PricePoint> yearly(
            RawFiles raw, String commodity, String detail, double factor, Quotation quotation) {
        return raw.unitedStates(commodity, "Price").stream()
                .filter(row -> row.detail().contains(detail) && row.value().isPresent())
                .sorted(Comparator.comparingInt(Reported::year))
                .map(row -> quotation.point(
                        Integer.toString(row.year()), known(row.value()) * factor, row.said(), row.origin()))
                .toList();
    }

    private static double known(OptionalDouble value) {
        return value.orElseThrow();
    }

    /// @param words which price it is
    private record Quotation(String mineral, Form form, String words) {

        PricePoint point(String period, double usdPerTonne, Said said, Origin origin) {
            double rounded = BigDecimal.valueOf(usdPerTonne)
                    .setScale(2, RoundingMode.HALF_UP)
                    .doubleValue();
            return new PricePoint(
                    mineral, form, period, rounded, said, words, origin.source(), origin.file(), origin.row());
        }
    }
}
