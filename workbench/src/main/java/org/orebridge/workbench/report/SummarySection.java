package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.KeyMonths;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// What a minister reads first: what stops, what it does to each party, what together is worth.
final class SummarySection {

    private final Answer answer;
    private final Words words;

    SummarySection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
    }

    Markup markup() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element("p", List.of("class", "lead"), answer.shock().summary()));
        parts.add(Markup.tag("h3", words.of("summary.stops")));
        parts.add(Cards.list(answer.shock().stops()));
        parts.add(Markup.tag("h3", words.of("summary.does", month())));
        parts.add(Cards.list(answer.shock().parties().stream().map(this::party).toList()));
        parts.add(table());
        parts.add(Markup.tag("h3", words.of("summary.together")));
        parts.add(Cards.list(together()));
        parts.add(Markup.element(
                "p",
                List.of("class", "note"),
                words.of("summary.how", answer.run().mode())));
        return Cards.card(words.of("summary.title"), "", Markup.join(parts));
    }

    /// The printed month in which the parties' unmet need is largest, where it is known; else month 6 or the last.
    private int month() {
        List<Integer> months = KeyMonths.of(answer.shock().monthsReported());
        return months.stream()
                .max(java.util.Comparator.comparingDouble(this::need))
                .filter(month -> need(month) > 0)
                .orElse(months.get(Math.min(2, months.size() - 1)));
    }

    private double need(int month) {
        return answer.way(Way.ALONE).stream()
                .flatMap(way -> way.parties().stream())
                .mapToDouble(region ->
                        region.at(Measure.UNMET_NEED, RegionResult.ALL, month).orElse(0))
                .sum();
    }

    private String party(Shock.Party party) {
        List<String> clauses = new ArrayList<>();
        for (Way way : List.of(Way.ALONE, Way.ALONE_RESTRICTING, Way.TOGETHER)) {
            answer.way(way)
                    .flatMap(result -> result.region(party.code()))
                    .ifPresent(region -> clauses.add(clause(way, region)));
        }
        return clauses.isEmpty()
                ? words.of("summary.no-party", party.name())
                : words.of("summary.party", party.name(), String.join("; ", clauses));
    }

    private String clause(Way way, RegionResult region) {
        Optional<String> form = MainForm.of(answer, region);
        OptionalDouble index =
                form.map(one -> region.at(Measure.PRICE_INDEX, one, month())).orElse(OptionalDouble.empty());
        return words.of(
                "summary.clause." + way.code(),
                Digits.orMissing(region.at(Measure.UNMET_NEED, RegionResult.ALL, month()), Digits::percent),
                form.map(one -> answer.network().formName(one).toLowerCase(Locale.ROOT))
                        .orElse(words.of("missing")),
                Digits.orMissing(index, value -> Digits.decimals(value / 100, 1)));
    }

    /// The parties' figures of the month, one row a party and way.
    private Markup table() {
        MoneyScale scale = MoneyScale.of(answer.ways().stream()
                .flatMap(way -> way.parties().stream())
                .flatMapToDouble(region -> Stream.of(
                                Measure.USER_LOSS, Measure.VALUE_ADDED_HIGH, Measure.WELFARE_CHANGE)
                        .flatMapToDouble(measure -> region.at(measure, RegionResult.ALL, month()).stream())));
        HtmlTable table = new HtmlTable(words.list("summary.header"));
        for (Shock.Party party : answer.shock().parties()) {
            table.group(party.name());
            for (WayResult way : answer.ways()) {
                way.region(party.code())
                        .ifPresent(region -> table.row(row(way, region, scale), WayStyle.of(way.way())));
            }
        }
        return Markup.join(
                table.markup(words.of("summary.does", month())),
                Markup.element("p", List.of("class", "note"), words.of("summary.units", scale.unit(words))));
    }

    private List<String> row(WayResult way, RegionResult region, MoneyScale scale) {
        Optional<String> form = MainForm.of(answer, region);
        return List.of(
                words.way(way.way()),
                Digits.orMissing(all(region, Measure.UNMET_NEED), Digits::percent),
                Digits.orMissing(price(region, form, Measure.PRICE_INDEX), Digits::whole),
                Digits.orMissing(price(region, form, Measure.PRICE), Digits::whole),
                Digits.orMissing(all(region, Measure.COMMERCIAL_STOCK), Digits::three),
                Digits.orMissing(all(region, Measure.GOVERNMENT_STOCK), Digits::three),
                Digits.orMissing(all(region, Measure.USER_LOSS), scale::print),
                words.of(
                        "range",
                        Digits.orMissing(all(region, Measure.VALUE_ADDED_LOW), scale::print),
                        Digits.orMissing(all(region, Measure.VALUE_ADDED_HIGH), scale::print)),
                Digits.orMissing(all(region, Measure.WELFARE_CHANGE), scale::print));
    }

    private OptionalDouble all(RegionResult region, Measure measure) {
        return region.at(measure, RegionResult.ALL, month());
    }

    private OptionalDouble price(RegionResult region, Optional<String> form, Measure measure) {
        return form.map(one -> region.at(measure, one, month())).orElse(OptionalDouble.empty());
    }

    private List<String> together() {
        if (answer.together().isEmpty()) {
            return List.of(words.of("missing"));
        }
        Together together = answer.together().get();
        MoneyScale scale = TogetherWords.scale(together);
        List<String> sentences = new ArrayList<>();
        for (Together.Gain gain : together.gains()) {
            sentences.add(words.of(
                    gain.welfare().value() >= 0 ? "summary.gain" : "summary.lose",
                    answer.shock().nameOf(gain.party()),
                    gain.against().code(),
                    scale.print(Math.abs(gain.welfare().value())),
                    scale.unit(words),
                    Digits.signed(gain.userLossAvoided().value(), scale::print)));
        }
        sentences.addAll(TogetherWords.sentences(answer, together, scale, words));
        return sentences;
    }
}
