package org.orebridge.workbench.purchases;

import java.util.List;
import java.util.stream.Collectors;
import org.orebridge.workbench.purchases.PurchaseReport.PriceRise;
import org.orebridge.workbench.purchases.PurchaseReport.ScenarioHit;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// The scenarios that hurt a company most as lines of plain text.
final class PurchaseScenarios {

    private static final int NAME = 24;
    private static final int CELL = 13;

    private final PurchaseReport report;
    private final Words words;
    private final List<String> lines;

    /// @param lines are added to
    PurchaseScenarios(PurchaseReport report, Words words, List<String> lines) {
        this.report = report;
        this.words = words;
        this.lines = lines;
    }

    void add() {
        lines.add("");
        lines.add(words.of("purchases.scenarios"));
        lines.addAll(TextTable.wrap(words.of("purchases.scenarios.how"), "", ""));
        if (!report.scenarios().isEmpty()) {
            lines.add(row(words.list("purchases.scenarios.columns")));
        }
        report.scenarios().forEach(this::hit);
        List<String> without = report.minerals().stream()
                .filter(mineral -> report.scenarios().stream()
                        .noneMatch(hit -> hit.mineral().equals(mineral.mineral())))
                .map(PurchaseReport.MineralPurchases::name)
                .toList();
        if (!without.isEmpty()) {
            lines.addAll(TextTable.wrap(words.of("purchases.no-scenario", words.and(without)), "", ""));
        }
    }

    private void hit(ScenarioHit hit) {
        lines.add("%s (%s)".formatted(hit.title(), hit.scenario()));
        lines.add(row(List.of(
                "  " + words.mineral(hit.mineral(), hit.mineral()),
                percent(hit.direct()),
                percent(hit.whole()),
                Digits.three(hit.tonnes()),
                hit.prices().isEmpty()
                        ? hit.noPrices()
                        : hit.prices().stream()
                                .map(price -> Digits.signed(100 * price.rise(), value -> Digits.decimals(value, 0)))
                                .collect(Collectors.joining(words.of("comma"), "", " %")))));
        String cost = hit.prices().isEmpty() ? "" : costsMore(hit.prices().getLast());
        String missing = hit.values().isEmpty()
                ? ""
                : words.of("purchases.missing-cost", PurchasePage.money(hit.values(), words));
        String both = words.paragraph(List.of(missing, cost));
        if (!both.isEmpty()) {
            lines.addAll(TextTable.wrap(both, "    ", "    "));
        }
    }

    private String costsMore(PriceRise rise) {
        return words.of("purchases.cost-more", Digits.three(rise.usd() / 1e6), rise.month());
    }

    private String percent(double share) {
        return words.percent(Digits.percent(share));
    }

    private static String row(List<String> cells) {
        return TextTable.left(cells.get(0), NAME)
                + TextTable.right(cells.get(1), CELL)
                + TextTable.right(cells.get(2), CELL + 4)
                + TextTable.right(cells.get(3), CELL)
                + "   "
                + cells.get(4);
    }
}
