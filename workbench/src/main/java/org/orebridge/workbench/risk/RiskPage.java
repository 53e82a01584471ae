package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// A risk profile as a page of plain text: a table of all minerals, or everything about one.
public final class RiskPage {

    private static final int NAME = 24;
    private static final int CELL = 11;
    private static final int WIDE = 27;

    private final RiskProfile profile;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private RiskPage(RiskProfile profile, Words words) {
        this.profile = profile;
        this.words = words;
    }

    public static String of(RiskProfile profile, Words words) {
        return new RiskPage(profile, words).text();
    }

    private String text() {
        lines.add(words.of("risk.title", words.country(profile.party(), profile.name())));
        lines.addAll(TextTable.wrap(words.of("risk.how", profile.governanceYear()), "", ""));
        table();
        if (profile.minerals().size() == 1) {
            new RiskDetails(profile.minerals().getFirst(), words, lines).add();
        } else {
            lines.add("");
            lines.addAll(TextTable.wrap(words.of("risk.more"), "", ""));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    private void table() {
        lines.add("");
        List<String> heads = words.list("risk.columns");
        List<String> seconds = words.list("risk.columns.second");
        lines.add(row(heads));
        lines.add(row(seconds));
        for (MineralRisk mineral : profile.minerals()) {
            lines.add(row(cells(mineral)));
        }
    }

    private static String row(List<String> cells) {
        var line = new StringBuilder(TextTable.left(cells.getFirst(), NAME));
        for (String cell : cells.subList(1, cells.size() - 1)) {
            line.append(TextTable.right(cell, CELL));
        }
        return line.append("   ").append(TextTable.left(cells.getLast(), WIDE)).toString();
    }

    private List<String> cells(MineralRisk mineral) {
        return List.of(
                words.mineral(mineral.mineral(), mineral.name()),
                latest(mineral, Indicator.CONCENTRATION, "mining")
                        .map(RiskPage::two)
                        .orElse(Digits.MISSING),
                latest(mineral, Indicator.CONCENTRATION, "refining")
                        .or(() -> latest(mineral, Indicator.CONCENTRATION, "smelting"))
                        .map(RiskPage::two)
                        .orElse(Digits.MISSING),
                latest(mineral, Indicator.NET_IMPORT_RELIANCE, RiskFigure.ALL)
                        .map(share -> words.percent(String.format(java.util.Locale.ROOT, "%.0f", 100 * share)))
                        .orElse(Digits.MISSING),
                highest(mineral, Indicator.EU_RISK).map(RiskPage::two).orElse(Digits.MISSING),
                highest(mineral, Indicator.GEOPOLRISK).map(RiskPage::two).orElse(Digits.MISSING),
                origin(mineral));
    }

    private String origin(MineralRisk mineral) {
        return mineral.largestOrigin()
                .map(line -> words.of(
                        "risk.origin", words.country(line.country(), line.country()), Digits.percent(line.origin())))
                .orElse(mineral.modelled() ? Digits.MISSING : words.of("risk.not-modelled"));
    }

    private static String two(double value) {
        return String.format(java.util.Locale.ROOT, "%.2f", value);
    }

    private static Optional<Double> latest(MineralRisk mineral, Indicator indicator, String of) {
        return mineral.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator.code())
                        && figure.of().equals(of)
                        && figure.value().isPresent())
                .max(Comparator.comparingInt(RiskFigure::year))
                .flatMap(RiskFigure::value);
    }

    /// Over the forms: the bottleneck is what counts.
    private static Optional<Double> highest(MineralRisk mineral, Indicator indicator) {
        return mineral.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator.code()))
                .flatMap(figure -> figure.value().stream())
                .max(Comparator.naturalOrder());
    }
}
