package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.orebridge.importers.purchases.Purchase.Money;
import org.orebridge.workbench.purchases.PurchaseReport.CountryShare;
import org.orebridge.workbench.purchases.PurchaseReport.MineralPurchases;
import org.orebridge.workbench.purchases.PurchaseReport.RowRemark;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.RiskFigure;

/// What purchases expose to as a page of plain text.
public final class PurchasePage {

    private static final int NAME = 18;
    private static final int CELL = 14;
    private static final int INDEX = 12;
    private static final int WIDE = 26;

    /// Rows with a remark that are shown; JSON has all.
    private static final int ROWS = 40;

    private final PurchaseReport report;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private PurchasePage(PurchaseReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    /// @param file name that the table goes by
    public static String of(PurchaseReport report, String file, Words words) {
        return new PurchasePage(report, words).text(file);
    }

    private String text(String file) {
        lines.add(report.party()
                .map(party -> words.of("purchases.title.party", file, words.country(party, party)))
                .orElse(words.of("purchases.title", file)));
        account();
        if (report.minerals().isEmpty()) {
            lines.add("");
            lines.add(words.of("purchases.nothing"));
        } else {
            table();
            new PurchaseScenarios(report, words, lines).add();
            report.minerals().forEach(mineral -> new PurchaseMineral(mineral, words, lines).add());
        }
        rows("purchases.unused", report.unused());
        rows("purchases.remarks", report.remarks());
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    /// How the file was read and where its rows went.
    private void account() {
        PurchaseReport.Rows rows = report.rows();
        paragraph(words.of(
                "purchases.rows",
                rows.all(),
                rows.used(),
                rows.unused(),
                rows.setAside(),
                rows.blank(),
                Digits.three(rows.usedTonnes()),
                Digits.three(rows.unusedTonnes()),
                Digits.three(rows.setAsideTonnes())));
        List<String> columns = report.layout().columns().entrySet().stream()
                .map(column -> words.of(
                        "purchases.layout.column", words.of("purchases.column." + column.getKey()), column.getValue()))
                .toList();
        paragraph(words.of(
                "purchases.layout",
                (report.layout().format() + " " + report.layout().encoding()
                                + report.layout().sheet())
                        .strip(),
                String.join(words.of("comma"), columns),
                report.layout().ignored().isEmpty()
                        ? words.of("purchases.none")
                        : String.join(words.of("comma"), report.layout().ignored())));
        if (!report.layout().otherSheets().isEmpty()) {
            paragraph(words.of(
                    "purchases.layout.sheets",
                    String.join(words.of("comma"), report.layout().otherSheets())));
        }
        if (!report.values().isEmpty()) {
            paragraph(words.of("purchases.cost", money(report.values(), words)));
        }
    }

    private void paragraph(String text) {
        lines.addAll(TextTable.wrap(text, "", ""));
    }

    private void table() {
        lines.add("");
        List<String> heads = words.list("purchases.columns");
        lines.add(row(heads));
        for (MineralPurchases mineral : report.minerals()) {
            lines.add(row(List.of(
                    mineral.name(),
                    Digits.three(mineral.tonnes()),
                    figure(mineral, "import-hhi"),
                    figure(mineral, "geopolrisk"),
                    largest(mineral, CountryShare::seller),
                    largest(mineral, CountryShare::origin))));
        }
    }

    private static String row(List<String> cells) {
        return TextTable.left(cells.get(0), NAME)
                + TextTable.right(cells.get(1), CELL)
                + TextTable.right(cells.get(2), INDEX)
                + TextTable.right(cells.get(3), INDEX)
                + "   "
                + TextTable.left(cells.get(4), WIDE)
                + cells.get(5);
    }

    private static String figure(MineralPurchases mineral, String indicator) {
        return mineral.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator))
                .map(RiskFigure::value)
                .flatMap(Optional::stream)
                .findFirst()
                .map(value -> Digits.decimals(value, 2))
                .orElse(Digits.MISSING);
    }

    private String largest(MineralPurchases mineral, ToDoubleFunction<CountryShare> share) {
        return mineral.countries().stream()
                .max(Comparator.comparingDouble(share))
                .filter(country -> share.applyAsDouble(country) > 0)
                .map(country -> words.of(
                        "purchases.share",
                        words.country(country.country(), country.country()),
                        Digits.percent(share.applyAsDouble(country))))
                .orElse(Digits.MISSING);
    }

    private void rows(String heading, List<RowRemark> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.of(heading));
        rows.stream()
                .limit(ROWS)
                .forEach(row ->
                        lines.addAll(TextTable.wrap(words.of("purchases.line", row.line(), row.says()), "  ", "    ")));
        if (rows.size() > ROWS) {
            lines.add("  " + words.of("purchases.more-rows", rows.size() - ROWS));
        }
    }

    /// e.g. `1,200,000 USD, 3,000 JPY`.
    static String money(List<Money> values, Words words) {
        return values.stream()
                .map(value -> Digits.whole(value.amount()) + " " + value.currency())
                .collect(Collectors.joining(words.of("comma")));
    }
}
