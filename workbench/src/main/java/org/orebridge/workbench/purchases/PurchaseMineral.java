package org.orebridge.workbench.purchases;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.orebridge.workbench.purchases.PurchaseReport.Alternative;
import org.orebridge.workbench.purchases.PurchaseReport.MineralPurchases;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;
import org.orebridge.workbench.risk.RiskFigure;

/// What was bought of one mineral as lines of plain text: who is behind it, its indices, who could make more.
final class PurchaseMineral {

    private static final int NAME = 50;
    private static final int SHARE = 16;
    private static final int NUMBER = 8;
    private static final int THREE = 3;
    private static final int COUNTRIES = 8;
    private static final int ALTERNATIVES = 8;

    /// A country that would lose more than this share is no way out.
    private static final double LOST = 0.1;

    private final MineralPurchases mineral;
    private final Words words;
    private final List<String> lines;

    /// @param lines are added to
    PurchaseMineral(MineralPurchases mineral, Words words, List<String> lines) {
        this.mineral = mineral;
        this.words = words;
        this.lines = lines;
    }

    void add() {
        lines.add("");
        String cost = mineral.values().isEmpty()
                ? ""
                : words.of("purchases.mineral.cost", PurchasePage.money(mineral.values(), words));
        lines.add(words.of(
                "purchases.mineral",
                mineral.name().toUpperCase(Locale.ROOT),
                Digits.three(mineral.tonnes()),
                Digits.three(mineral.low()),
                Digits.three(mineral.high()),
                mineral.lines(),
                cost));
        List<String> parts = mineral.materials().stream()
                .map(part -> words.of(
                        "purchases.part", part.name(), Digits.three(part.tonnes()), Digits.percent(part.content())))
                .toList();
        paragraph(words.of("purchases.bought-as", words.and(parts)));
        countries();
        mineral.figures().forEach(this::figure);
        alternatives();
    }

    private void paragraph(String text) {
        lines.addAll(TextTable.wrap(text, "  ", "  "));
    }

    private void countries() {
        lines.add(TextTable.left("", NAME - 2)
                + words.list("purchases.behind.columns").stream()
                        .map(head -> TextTable.right(head, SHARE))
                        .collect(Collectors.joining()));
        mineral.countries().stream()
                .limit(COUNTRIES)
                .forEach(country ->
                        lines.add(TextTable.left("  " + words.country(country.country(), country.country()), NAME - 2)
                                + share(country.seller())
                                + share(country.origin())
                                + share(country.passage())));
        if (mineral.followed() < 1 - 1e-9) {
            paragraph(words.of("purchases.followed", Digits.percent(mineral.followed())));
        }
    }

    private String share(double value) {
        return TextTable.right(value == 0 ? Digits.MISSING : words.percent(Digits.percent(value)), SHARE);
    }

    private void figure(RiskFigure figure) {
        String name = words.of("purchases.figure." + figure.indicator() + "." + figure.of());
        String why = words.said(figure.why().orElse(Digits.MISSING));
        if (figure.value().isEmpty()) {
            lines.add(TextTable.left("  " + name, NAME) + why);
            return;
        }
        lines.add(TextTable.left("  " + name, NAME)
                + TextTable.left(Digits.decimals(figure.value().get(), THREE), NUMBER)
                + range(figure)
                + figure.why().map(_ -> "  " + why).orElse(""));
        countries("risk.left-out", figure.leftOut());
        countries("risk.ungoverned", figure.ungoverned());
    }

    private void countries(String key, List<String> codes) {
        if (!codes.isEmpty()) {
            List<String> names =
                    codes.stream().map(code -> words.country(code, code)).toList();
            paragraph("  " + words.of(key, words.and(names)));
        }
    }

    private String range(RiskFigure figure) {
        String low = Digits.decimals(figure.low().orElseThrow(), THREE);
        String high = Digits.decimals(figure.high().orElseThrow(), THREE);
        return low.equals(high) ? "" : words.of("range.narrow", low, high);
    }

    private void alternatives() {
        List<Alternative> open = mineral.alternatives().stream()
                .filter(one -> one.lost() <= LOST)
                .toList();
        if (open.isEmpty()) {
            paragraph(words.of("purchases.alternatives.none"));
        } else {
            paragraph(words.of("purchases.alternatives"));
            open.stream().limit(ALTERNATIVES).forEach(one -> lines.addAll(TextTable.wrap(told(one), "    ", "      ")));
        }
        List<String> lost = mineral.alternatives().stream()
                .filter(one -> one.lost() > LOST)
                .map(one -> words.of(
                        "purchases.share", words.country(one.country(), one.country()), Digits.percent(one.lost())))
                .toList();
        if (!lost.isEmpty()) {
            paragraph(words.of("purchases.alternative.lost", words.and(lost)));
        }
        if (!mineral.noCapacity().isEmpty()) {
            paragraph(words.of(
                    "purchases.no-capacity",
                    words.and(mineral.noCapacity().stream()
                            .map(producer -> words.of(
                                    "purchases.producer",
                                    words.country(producer.country(), producer.country()),
                                    Digits.three(producer.output()),
                                    producer.year()))
                            .toList())));
        }
    }

    private String told(Alternative one) {
        String sources = String.join(words.of("comma"), one.sources());
        return words.of(
                "purchases.alternative",
                words.country(one.country(), one.country()),
                Digits.three(one.spare()),
                words.form(one.form(), one.form().replace('-', ' ')),
                one.year(),
                Digits.three(one.capacity()),
                Digits.three(one.output()),
                one.assumed() ? words.of("purchases.alternative.assumed", sources) : sources);
    }
}
