package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Collectors;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// What stands in words between the parties' tables: unmet need by sector, and how far the draws spread.
final class PartyRemarks {

    private final Answer answer;
    private final PartyColumns columns;
    private final Words words;

    PartyRemarks(Answer answer, PartyColumns columns, Words words) {
        this.answer = answer;
        this.columns = columns;
        this.words = words;
    }

    /// One line: unmet need by sector in the worst printed month of (b), or of the first way there is.
    List<String> sectors() {
        List<String> lines = new ArrayList<>();
        Optional<WayResult> shown = answer.way(Way.ALONE)
                .filter(way -> way.status() == Status.ANSWERED)
                .or(() -> answer.ways().stream()
                        .filter(way -> way.status() == Status.ANSWERED)
                        .findFirst());
        for (Shock.Party party : columns.parties()) {
            shown.flatMap(way -> way.region(party.code()))
                    .filter(region -> region.series(Measure.UNMET_NEED).size() > 2)
                    .ifPresent(region -> lines.addAll(TextTable.wrap(
                            words.of(
                                    "text.sectors",
                                    party.name(),
                                    worst(region),
                                    shown.orElseThrow().way().code(),
                                    sectors(region, worst(region))),
                            "  ",
                            "    ")));
        }
        return lines;
    }

    private int worst(RegionResult region) {
        return columns.months().stream()
                .max(Comparator.comparingDouble(month ->
                        region.at(Measure.UNMET_NEED, RegionResult.ALL, month).orElse(0)))
                .orElse(1);
    }

    private String sectors(RegionResult region, int month) {
        return region.series(Measure.UNMET_NEED).stream()
                .filter(series -> !series.subject().equals(RegionResult.ALL))
                .map(series -> words.sector(series.subject())
                        + " "
                        + words.percent(Digits.orMissing(series.at(month), Digits::percent)))
                .collect(Collectors.joining(words.of("comma")));
    }

    /// One line a party: how far the draws spread in the middle month, under (b).
    List<String> spread() {
        List<String> lines = new ArrayList<>();
        int month = columns.months().get(columns.months().size() / 2);
        for (Shock.Party party : columns.parties()) {
            answer.way(Way.ALONE).flatMap(way -> way.region(party.code())).ifPresent(region -> {
                Optional<String> need = region.series(Measure.UNMET_NEED, RegionResult.ALL)
                        .flatMap(series -> band(series, month, true));
                Optional<String> price = MainForm.of(answer, region)
                        .flatMap(form -> region.series(Measure.PRICE_INDEX, form))
                        .flatMap(series -> band(series, month, false));
                if (need.isPresent() && price.isPresent()) {
                    lines.add("  "
                            + words.of(
                                    "text.spread",
                                    party.name(),
                                    month,
                                    answer.run().drawsDone(),
                                    need.get(),
                                    price.get()));
                }
            });
        }
        return lines;
    }

    private Optional<String> band(MonthlySeries series, int month, boolean percent) {
        DoubleFunction<String> format = percent ? Digits::percent : Digits::whole;
        return series.band()
                .map(band -> words.of(
                        "range",
                        Digits.orMissing(band.low().get(month - 1), format),
                        Digits.orMissing(band.high().get(month - 1), format)));
    }
}
