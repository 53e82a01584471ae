package org.orebridge.reference;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.core.Form;
import org.orebridge.core.Region;
import org.orebridge.core.Said;

/// Which quotation is the price of which form (one line of `quotations.csv`).
///
/// @param form what is priced
/// @param region where the price holds
/// @param kind `usgs` for a yearly mean of the salient statistics, `pink-sheet` for the mean of monthly means,
///   `unit-value` for the median by value of recorded shipments
/// @param commodity the source's name; the column of the Pink Sheet
/// @param detail words that the source's description holds
/// @param factor USD per t contained for one of the source's unit
/// @param used whether the market's prices start from it
/// @param history whether the history of prices is made from it
/// @param reason what is quoted, and why it was chosen or not
record QuotationRule(
        Form form,
        Region region,
        String kind,
        String commodity,
        String detail,
        double factor,
        boolean used,
        boolean history,
        String reason) {

    private static final List<String> COLUMNS =
            List.of("form", "region", "kind", "commodity", "detail", "factor", "used", "history", "reason");
    private static final String PINK_SHEET = "prices/pinksheet_metals_monthly.csv";

    static List<QuotationRule> read(Tables tables, String mineral) {
        String path = mineral + "/quotations.csv";
        return Table.parse(path, tables.text(path), COLUMNS).rows().stream()
                .map(row -> row.checked(() -> of(row)))
                .toList();
    }

    private static QuotationRule of(Row row) {
        return new QuotationRule(
                row.form("form").orElseThrow(() -> new IllegalArgumentException("a quotation has no form.")),
                row.region("region").orElseThrow(() -> new IllegalArgumentException("a quotation has no region.")),
                row.text("kind"),
                row.text("commodity"),
                row.text("detail"),
                row.number("factor"),
                row.yes("used"),
                row.yes("history"),
                row.text("reason"));
    }

    /// The price of a year, if the source has one.
    ///
    /// @param trades shipments of the year, for a unit value
    Stream<FigureRow> figures(RawFiles raw, int year, List<ChainTrade> trades) {
        return switch (kind) {
            case "usgs" ->
                salient(raw)
                        .filter(row -> row.year() == year)
                        .map(row -> given(row.value().orElseThrow(), row.said(), row.origin(), year));
            case "pink-sheet" -> {
                Amount mean = months(raw).mean(year + "-01", year + "-12");
                yield Stream.of(given(mean.value(), mean.said(), mean.origin(), year));
            }
            case "unit-value" ->
                trades.stream()
                        .filter(trade ->
                                trade.form().equals(form) && trade.years().contains(year))
                        .flatMap(trade -> unitValue(trade, raw, year).stream());
            default ->
                throw new IllegalArgumentException(
                        "\"%s\" is no kind of quotation.%nMaybe \"usgs\" was meant.".formatted(kind));
        };
    }

    /// The points of a history of prices: months of the Pink Sheet, else years.
    List<PricePoint> history(RawFiles raw, String mineral, String firstMonth) {
        if (!history) {
            return List.of();
        }
        if (kind.equals("pink-sheet")) {
            MonthlyPrices months = months(raw);
            return months.rows().stream()
                    .filter(row -> row.text("month").compareTo(firstMonth) >= 0)
                    .map(row -> point(
                            mineral,
                            row.text("month"),
                            row.number(months.column()),
                            Said.STATED,
                            row.origin(months.source())))
                    .toList();
        }
        return salient(raw)
                .sorted(Comparator.comparingInt(Reported::year))
                .map(row -> point(
                        mineral, Integer.toString(row.year()), row.value().orElseThrow(), row.said(), row.origin()))
                .toList();
    }

    private PricePoint point(String mineral, String period, double value, Said said, Origin origin) {
        double rounded = java.math.BigDecimal.valueOf(value * factor)
                .setScale(2, java.math.RoundingMode.HALF_UP)
                .doubleValue();
        return new PricePoint(
                mineral, form, period, rounded, said, reason, origin.source(), origin.file(), origin.row());
    }

    private Stream<Reported> salient(RawFiles raw) {
        return raw.unitedStates(commodity, "Price").stream()
                .filter(row -> row.detail().contains(detail) && row.value().isPresent());
    }

    private MonthlyPrices months(RawFiles raw) {
        return MonthlyPrices.read(raw, "world-bank-pink-sheet", PINK_SHEET, commodity);
    }

    private FigureRow given(double value, Said said, Origin origin, int year) {
        return Draft.at(Quantity.PRICE, form, region, year)
                .asGiven(OptionalDouble.of(value * factor), said, reason, origin, used);
    }

    private List<FigureRow> unitValue(ChainTrade trade, RawFiles raw, int year) {
        List<Shipment> own = trade.shipments(raw, year).stream()
                .filter(trade::isMeant)
                .filter(shipment ->
                        region.equals(Region.REST_OF_WORLD) || shipment.from().equals(region))
                .toList();
        OptionalDouble median = UnitValues.median(own);
        if (median.isEmpty()) {
            return List.of();
        }
        double price = median.getAsDouble();
        Origin origin = own.stream()
                .filter(shipment ->
                        shipment.unitValue().filter(value -> value == price).isPresent())
                .findFirst()
                .orElseThrow()
                .origin();
        Factor content = trade.factor(region);
        FigureRow figure = Draft.at(Quantity.PRICE, form, region, year)
                .derived(
                        price / content.value(),
                        Said.STATED,
                        "median unit value by value of shipments free on board, %.6g USD per t gross%s; %s"
                                .formatted(price, content.isOne() ? "" : ", / " + content.words(), reason),
                        origin);
        return List.of(used ? figure : figure.notUsed(figure.reason()));
    }
}
