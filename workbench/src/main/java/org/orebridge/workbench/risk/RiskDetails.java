package org.orebridge.workbench.risk;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// Everything about one mineral as lines of plain text: every indicator with its range, and who stands behind
/// the use.
final class RiskDetails {

    private static final int NAME = 54;
    private static final int OF = 24;
    private static final int NUMBER = 10;
    private static final int SHARE = 22;
    private static final int MOST = 12;

    private final MineralRisk mineral;
    private final Words words;
    private final List<String> lines;

    /// @param lines are added to
    RiskDetails(MineralRisk mineral, Words words, List<String> lines) {
        this.mineral = mineral;
        this.words = words;
        this.lines = lines;
    }

    void add() {
        dependence();
        lines.add("");
        lines.add(TextTable.left(words.of("risk.indicator"), NAME)
                + TextTable.left(words.of("risk.of"), OF)
                + TextTable.right(words.of("risk.value"), NUMBER)
                + TextTable.right(words.of("risk.range"), 2 * NUMBER));
        for (Indicator indicator : Indicator.values()) {
            if (ImportTable.shows(indicator)) {
                continue;
            }
            mineral.figures().stream()
                    .filter(figure -> figure.indicator().equals(indicator.code()))
                    .forEach(this::figure);
        }
        new ImportTable(mineral, words, lines).add();
        remarks();
        missing();
    }

    /// What a reader has to know about the newest figure of each indicator, e.g. what others published.
    private void remarks() {
        var known = mineral.figures().stream()
                .filter(figure -> figure.value().isPresent()
                        && figure.why().isPresent()
                        && !ImportTable.holds(figure)
                        && isNewest(figure))
                .map(figure -> words.of(
                        "risk.missing",
                        name(figure),
                        of(figure),
                        words.said(figure.why().orElse(""))))
                .toList();
        if (!known.isEmpty()) {
            lines.add("");
            lines.add(words.of("risk.remarks"));
            known.forEach(remark -> lines.addAll(TextTable.wrap(remark, "  ", "    ")));
        }
    }

    private boolean isNewest(RiskFigure figure) {
        return mineral.figures().stream()
                .noneMatch(other -> other.indicator().equals(figure.indicator())
                        && other.of().equals(figure.of())
                        && other.year() > figure.year());
    }

    private void figure(RiskFigure figure) {
        if (figure.value().isEmpty()) {
            return;
        }
        lines.add(TextTable.left(name(figure), NAME)
                + TextTable.left(of(figure), OF)
                + TextTable.right(number(figure.value().orElseThrow()), NUMBER)
                + TextTable.right(range(figure), 2 * NUMBER));
    }

    private String range(RiskFigure figure) {
        String low = number(figure.low().orElseThrow());
        String high = number(figure.high().orElseThrow());
        return low.equals(high) ? "" : words.of("range.narrow", low, high);
    }

    /// Indicators without a value, each with the reason, and countries without a figure.
    private void missing() {
        var reasons = mineral.figures().stream()
                .filter(figure -> figure.value().isEmpty() && isNewest(figure))
                .map(figure -> words.of(
                        "risk.missing",
                        name(figure),
                        of(figure),
                        words.said(figure.why().orElse(""))))
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            lines.add("");
            lines.add(words.of("risk.without"));
            reasons.forEach(reason -> lines.addAll(TextTable.wrap(reason, "  ", "    ")));
        }
        countries("risk.left-out", RiskFigure::leftOut);
        countries("risk.ungoverned", RiskFigure::ungoverned);
    }

    /// Who has no figure, or none of governance, in any of the indicators.
    private void countries(String key, Function<RiskFigure, List<String>> codes) {
        List<String> names = mineral.figures().stream()
                .flatMap(figure -> codes.apply(figure).stream())
                .distinct()
                .sorted()
                .map(code -> words.country(code, code))
                .toList();
        if (!names.isEmpty()) {
            lines.add("");
            lines.addAll(TextTable.wrap(words.of(key, words.and(names)), "", "  "));
        }
    }

    private void dependence() {
        if (mineral.dependence().isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(words.of("risk.behind"));
        lines.add(TextTable.left("", NAME)
                + words.list("risk.behind.columns").stream()
                        .map(head -> TextTable.right(head, SHARE))
                        .reduce("", String::concat));
        mineral.dependence().stream()
                .limit(MOST)
                .forEach(line -> lines.add(TextTable.left("  " + words.country(line.country(), line.country()), NAME)
                        + share(line.seller())
                        + share(line.origin())
                        + share(line.passage())));
    }

    private String share(Ranged share) {
        return TextTable.right(share.value() == 0 ? Digits.MISSING : ShareText.of(share, words), SHARE);
    }

    private String name(RiskFigure figure) {
        return words.of("risk.indicator." + figure.indicator());
    }

    private String of(RiskFigure figure) {
        String what = switch (figure.of()) {
            case RiskFigure.ALL -> words.of("risk.all");
            case "mining", "smelting", "refining", "conversion", "recycling" -> words.of("risk.stage." + figure.of());
            default -> words.form(figure.of(), figure.of().replace('-', ' '));
        };
        return words.of("risk.year", what, figure.year());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.3f", value);
    }
}
