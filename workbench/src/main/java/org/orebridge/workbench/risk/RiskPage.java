package org.orebridge.workbench.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.orebridge.workbench.report.Digits;
import org.orebridge.workbench.report.TextTable;
import org.orebridge.workbench.report.Words;

/// A risk profile as a page of plain text: a table of all minerals, or everything about one.
public final class RiskPage {

    private static final int NAME = 24;
    private static final int CELL = 11;

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
        lines.addAll(TextTable.wrap(words.of("risk.range-how", MineralChain.DRAWS), "", ""));
        table();
        if (profile.minerals().size() == 1) {
            new RiskDetails(profile.minerals().getFirst(), words, lines).add();
        } else {
            lines.add("");
            lines.addAll(TextTable.wrap(words.of("risk.more"), "", ""));
        }
        return lines.stream().map(line -> line.stripTrailing() + "\n").collect(Collectors.joining());
    }

    /// A line a mineral, and below it the ranges of its figures.
    private void table() {
        lines.add("");
        lines.add(row(words.list("risk.columns")));
        lines.add(row(words.list("risk.columns.second")));
        for (MineralRisk mineral : profile.minerals()) {
            List<Optional<RiskFigure>> figures = figures(mineral);
            lines.add(row(
                    words.mineral(mineral.mineral(), mineral.name()),
                    figures,
                    figure -> FigureText.value(figure, words),
                    Digits.MISSING,
                    origin(mineral)));
            lines.add(row("", figures, figure -> FigureText.range(figure, words).orElse(""), "", ""));
        }
    }

    private static String row(
            String name,
            List<Optional<RiskFigure>> figures,
            Function<RiskFigure, String> told,
            String missing,
            String last) {
        var cells = new ArrayList<String>();
        cells.add(name);
        figures.forEach(figure -> cells.add(figure.map(told).orElse(missing)));
        cells.add(last);
        return row(cells);
    }

    private static String row(List<String> cells) {
        var line = new StringBuilder(TextTable.left(cells.getFirst(), NAME));
        for (String cell : cells.subList(1, cells.size() - 1)) {
            line.append(TextTable.right(cell, CELL));
        }
        return line.append("   ").append(cells.getLast()).toString();
    }

    private static List<Optional<RiskFigure>> figures(MineralRisk mineral) {
        return List.of(
                latest(mineral, Indicator.CONCENTRATION, "mining"),
                latest(mineral, Indicator.CONCENTRATION, "refining")
                        .or(() -> latest(mineral, Indicator.CONCENTRATION, "smelting")),
                latest(mineral, Indicator.NET_IMPORT_RELIANCE, RiskFigure.ALL),
                highest(mineral, Indicator.EU_RISK),
                highest(mineral, Indicator.GEOPOLRISK));
    }

    private String origin(MineralRisk mineral) {
        return mineral.largestOrigin()
                .map(line -> words.of(
                        "risk.origin",
                        words.country(line.country(), line.country()),
                        ShareText.of(line.origin(), words)))
                .orElse(mineral.modelled() ? Digits.MISSING : words.of("risk.not-modelled"));
    }

    private static Optional<RiskFigure> latest(MineralRisk mineral, Indicator indicator, String of) {
        return mineral.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator.code())
                        && figure.of().equals(of)
                        && figure.value().isPresent())
                .max(Comparator.comparingInt(RiskFigure::year));
    }

    /// Over the forms: the bottleneck is what counts.
    private static Optional<RiskFigure> highest(MineralRisk mineral, Indicator indicator) {
        return mineral.figures().stream()
                .filter(figure -> figure.indicator().equals(indicator.code())
                        && figure.value().isPresent())
                .max(Comparator.comparingDouble(figure -> figure.value().orElseThrow()));
    }
}
