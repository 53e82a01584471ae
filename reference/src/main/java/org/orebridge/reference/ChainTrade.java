package org.orebridge.reference;

import java.util.List;
import java.util.Optional;
import org.orebridge.core.Form;
import org.orebridge.core.Region;

/// How trade in one form is read: which codes of which tables, what share and content, and which flows are something
/// else.
///
/// @param mineral its identity
/// @param form what is traded
/// @param rules lines of `trade.csv` for the form, the better table first
/// @param leftOut lines of `left_out.csv` for the form: flows under the code that are not the form
record ChainTrade(String mineral, Form form, List<TradeRule> rules, List<Row> leftOut) {

    /// How much smaller than others a flow of Korea or Japan may be and still be kept.
    static final double PARTY = 0.02;

    private static final String ALL_PAIRS = "hs17-2024";
    private static final String HEADINGS = "hs22";

    /// No code at hand shows the form: what is shipped is assumed, by what road it goes is not.
    private static final String NONE = "none";

    private static final List<Integer> HEADING_YEARS = List.of(2023, 2024);
    private static final List<Integer> CODE_YEARS = List.of(2024);

    ChainTrade {
        rules = List.copyOf(rules);
        leftOut = List.copyOf(leftOut);
    }

    static List<ChainTrade> read(Tables tables, String mineral) {
        List<TradeRule> rules = TradeRule.read(tables, mineral);
        String path = mineral + "/left_out.csv";
        List<Row> leftOut = Table.parse(path, tables.text(path), List.of("form", "from", "to", "reason"))
                .rows();
        return rules.stream()
                .map(TradeRule::form)
                .distinct()
                .map(form -> new ChainTrade(
                        mineral,
                        form,
                        rules.stream().filter(rule -> rule.form().equals(form)).toList(),
                        leftOut.stream()
                                .filter(row -> row.text("form").equals(form.id()))
                                .toList()))
                .toList();
    }

    /// Years whose trade is at hand.
    List<Integer> years() {
        return rules.stream()
                .flatMap(rule -> years(rule).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Integer> years(TradeRule rule) {
        return switch (rule.table()) {
            case ALL_PAIRS -> CODE_YEARS;
            case HEADINGS -> HEADING_YEARS;
            case NONE -> List.of();
            default ->
                throw new IllegalArgumentException(
                        "\"%s\" is no table of trade.%nMaybe \"%s\" was meant.".formatted(rule.table(), ALL_PAIRS));
        };
    }

    List<Shipment> shipments(RawFiles raw, int year) {
        TradeRule rule = rule(year);
        return isComplete(year) ? raw.baci2024(rule.code()) : raw.baciHeading(rule.code(), year);
    }

    private boolean isComplete(int year) {
        return rule(year).table().equals(ALL_PAIRS);
    }

    private TradeRule rule(int year) {
        return rules.stream()
                .filter(rule -> rule.exporter().isEmpty() && years(rule).contains(year))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "trade.csv of %s has no line for %s in %d.%nMaybe a line for all exporters is missing."
                                .formatted(mineral, form, year)));
    }

    /// t contained per t gross of an exporter's shipments.
    Factor factor(Region exporter) {
        return rules.stream()
                .filter(rule -> rule.exporter().equals(Optional.of(exporter)))
                .findFirst()
                .orElse(rules.getFirst())
                .factor();
    }

    /// How the form travels.
    String carriage() {
        return rules.getFirst().carriage();
    }

    /// t contained per t gross where it does not matter whose.
    double content() {
        return rules.getFirst().content().value();
    }

    /// Whether a shipment under the code is the form at all.
    boolean isMeant(Shipment shipment) {
        return leftOut.stream()
                .noneMatch(row -> fits(row.text("from"), shipment.from()) && fits(row.text("to"), shipment.to()));
    }

    private static boolean fits(String wanted, Region region) {
        return wanted.equals("*") || wanted.equals(region.code());
    }

    /// Chosen and other figures of a year's trade between regions.
    List<FigureRow> figures(TracedTrade trade, NamedRegions regions, double smallest, Remarks remarks) {
        boolean complete = isComplete(trade.year());
        return new TradeFigures(
                        form,
                        this::factor,
                        regions,
                        trade.year(),
                        complete ? "cepii-baci-hs17" : "cepii-baci-hs22",
                        RawFiles.fileName(complete ? RawFiles.BACI_2024 : RawFiles.BACI_HEADINGS),
                        smallest,
                        smallest * PARTY)
                .figures(trade.chosen(), trade.recorded(), remarks, mineral);
    }
}
