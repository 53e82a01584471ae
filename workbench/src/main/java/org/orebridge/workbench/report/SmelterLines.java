package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;

/// What smelters earn and which of them treat less, as lines of plain text.
final class SmelterLines {

    private static final int LABEL = 28;
    private static final int COLUMN = 18;

    /// A change of less than this share of a region's throughput is none.
    private static final double NOTHING = 0.0005;

    private final SmelterFigures figures;
    private final Words words;

    private SmelterLines(SmelterFigures figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /// Nothing where no party smelts concentrate.
    static List<String> of(Answer answer, Words words) {
        return SmelterFigures.of(answer)
                .map(figures -> new SmelterLines(figures, words).lines())
                .orElse(List.of());
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(words.of("text.smelters", words.way(figures.way().way()), figures.month()));
        figures.parties().forEach(party -> party(party, lines));
        lines.addAll(TextTable.wrap(words.of("smelters.note"), "  ", "  "));
        lines.addAll(
                TextTable.wrap(words.of("smelters.cut", figures.month(), changes(true), changes(false)), "  ", "    "));
        return lines;
    }

    private void party(RegionResult party, List<String> lines) {
        StringBuilder header = new StringBuilder(TextTable.left("  " + party.name(), LABEL));
        words.list("smelters.columns").forEach(column -> header.append(TextTable.right(column, COLUMN)));
        lines.add(header.toString());
        SmelterFigures.parts(party).forEach(part -> lines.add(row(party, part)));
        lines.addAll(TextTable.wrap(contracts(party), "    ", "    "));
    }

    private String row(RegionResult party, String part) {
        return TextTable.left("    " + words.of("charge.part." + part), LABEL)
                + cell(party, Measure.SMELTER_INCOME_DRY, part, 1)
                + cell(party, Measure.SMELTER_INCOME_POUND, part, 2)
                + cell(party, Measure.SMELTER_INCOME_PAYABLE, part, 0)
                + TextTable.right(
                        party.series(Measure.SMELTER_INCOME_PAYABLE, part)
                                .map(series -> Digits.orMissing(series.base(), v -> Digits.decimals(v, 0)))
                                .orElse(Digits.MISSING),
                        COLUMN);
    }

    private String cell(RegionResult party, Measure measure, String part, int decimals) {
        OptionalDouble value = party.at(measure, part, figures.month());
        return TextTable.right(Digits.orMissing(value, v -> Digits.decimals(v, decimals)), COLUMN);
    }

    private String contracts(RegionResult party) {
        String years = figures.contracts(party).stream()
                .map(one -> words.of("smelters.contract", one.year(), Digits.decimals(one.charge(), 1)))
                .collect(Collectors.joining(", "));
        OptionalDouble spot = SmelterFigures.first(party, Measure.TREATMENT_CHARGE, figures.month());
        return words.of(
                "smelters.contracts", years, figures.month(), Digits.orMissing(spot, v -> Digits.decimals(v, 1)));
    }

    /// Who treats less (or more) than at rest, the largest change in tonnes first.
    private String changes(boolean less) {
        String list = figures.smelting().stream()
                .filter(region ->
                        less == SmelterFigures.change(region, figures.month()).orElse(0) < 0)
                .filter(region ->
                        Math.abs(SmelterFigures.change(region, figures.month()).orElse(0)) >= NOTHING)
                .sorted(Comparator.comparingDouble((RegionResult region) -> -Math.abs(tonnes(region))))
                .map(region -> words.of(
                        "smelters.change",
                        region.name(),
                        Digits.signed(
                                SmelterFigures.change(region, figures.month()).orElse(0) * 100,
                                v -> Digits.decimals(v, 1)),
                        Digits.signed(tonnes(region) / 1000, v -> Digits.decimals(v, 1))))
                .collect(Collectors.joining(", "));
        return list.isEmpty() ? words.of("smelters.nobody") : list;
    }

    private double tonnes(RegionResult region) {
        return SmelterFigures.throughput(region)
                .map(series ->
                        series.at(figures.month()).orElse(0) - series.base().orElse(0))
                .orElse(0.0);
    }
}
