package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orebridge.indicators.market.MarketState;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.MarketHistories.MarketHistory;
import org.orebridge.workbench.risk.MarketHistories.MarketMonth;

/// The state of markets as plain text: of several the last month of each, of one the last two years month by month.
public final class MarketPage {

    private static final int NAME = 24;
    private static final int CELL = 15;
    private static final int MONTHS = 24;

    private MarketPage() {}

    public static String of(MarketHistories histories, Words words) {
        List<String> lines = new ArrayList<>();
        MarketState.Weights weights = histories.weights();
        lines.add(words.of("risk.market.title"));
        lines.addAll(TextTable.wrap(
                words.of(
                        "risk.market.how",
                        Digits.written(weights.level()),
                        Digits.written(weights.volatility()),
                        Digits.written(weights.trend()),
                        Digits.written(weights.margin())),
                "",
                ""));
        lines.add("");
        boolean one = histories.markets().size() == 1;
        List<String> heads = new ArrayList<>(words.list("risk.market.columns"));
        heads.addFirst(one ? words.of("risk.market.month") : words.of("risk.market.mineral"));
        lines.add(row(heads));
        for (MarketHistory market : histories.markets()) {
            String name = words.mineral(market.mineral(), market.name());
            List<MarketMonth> months = market.months();
            if (one) {
                months.subList(Math.max(0, months.size() - MONTHS), months.size())
                        .forEach(month -> lines.add(row(cells(month.month(), month))));
            } else {
                MarketMonth last = months.getLast();
                lines.add(row(cells(name + " " + last.month(), last)));
            }
        }
        if (histories.markets().isEmpty()) {
            lines.addAll(TextTable.wrap(words.of("risk.market.none"), "", ""));
        }
        histories.markets().stream()
                .map(market -> words.of(
                        "risk.market.source",
                        words.mineral(market.mineral(), market.name()),
                        words.said(market.quotation()),
                        market.source()
                                + market.chargeSource().map(id -> ", " + id).orElse("")))
                .forEach(line -> lines.addAll(TextTable.wrap(line, "", "  ")));
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private static List<String> cells(String first, MarketMonth month) {
        return List.of(
                first,
                Digits.three(month.usdPerTonne()),
                percent(month.level()),
                percent(month.volatility()),
                month.trend()
                        .map(log -> String.format(Locale.ROOT, "%+.1f %%", 100 * Math.expm1(log)))
                        .orElse(Digits.MISSING),
                percent(month.marginStress()),
                month.state().map(state -> Digits.decimals(state, 0)).orElse(Digits.MISSING));
    }

    private static String percent(Optional<Double> share) {
        return share.map(found -> Digits.percent(found) + " %").orElse(Digits.MISSING);
    }

    private static String row(List<String> cells) {
        var line = new StringBuilder(TextTable.left(cells.getFirst(), NAME));
        cells.subList(1, cells.size()).forEach(cell -> line.append(TextTable.right(cell, CELL)));
        return line.toString();
    }
}
