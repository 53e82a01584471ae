package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.WayResult;

/// What a minister reads first: what stops, what it does to each party, what together is worth, how far to trust it.
final class SummarySection {

    private final Answer answer;
    private final Words words;
    private final ShortAnswer sentences;
    private final int month;

    SummarySection(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        this.sentences = new ShortAnswer(answer, words);
        this.month = sentences.month();
    }

    Markup markup() {
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "p",
                List.of("class", "lead"),
                Dates.inWords(words.said(answer.shock().summary()), words)));
        part(parts, "summary.stops", sentences.stops());
        part(parts, "summary.does", sentences.parties());
        part(parts, "summary.together", sentences.together());
        part(parts, "summary.trust", sentences.trust());
        return Markup.join(
                Cards.card(words.of("summary.title"), "", Markup.join(parts)),
                Cards.card(words.of("summary.table", month), "", table()));
    }

    private void part(List<Markup> parts, String title, List<String> list) {
        if (!list.isEmpty()) {
            parts.add(Markup.tag("h3", words.of(title)));
            parts.add(Cards.list(list));
        }
    }

    /// The parties' figures of the month, one row a party and way.
    private Markup table() {
        MoneyScale scale = MoneyScale.of(
                answer.ways().stream()
                        .flatMap(way -> way.parties().stream())
                        .flatMapToDouble(region -> Stream.of(
                                        Measure.USER_LOSS, Measure.VALUE_ADDED_HIGH, Measure.WELFARE_CHANGE)
                                .flatMapToDouble(measure -> region.at(measure, RegionResult.ALL, month).stream())),
                words);
        HtmlTable table = new HtmlTable(words.list("summary.header"));
        for (Shock.Party party : answer.shock().parties()) {
            table.group(party.name());
            for (WayResult way : answer.ways()) {
                way.region(party.code())
                        .ifPresent(region -> table.row(row(way, region, scale), WayStyle.of(way.way())));
            }
        }
        return Markup.join(
                table.markup(words.of("summary.table", month)),
                Markup.element("p", List.of("class", "note"), words.of("summary.units", scale.unit())));
    }

    private List<String> row(WayResult way, RegionResult region, MoneyScale scale) {
        Optional<String> form = MainForm.of(answer, region);
        String low = Digits.orMissing(all(region, Measure.VALUE_ADDED_LOW), scale::print);
        String high = Digits.orMissing(all(region, Measure.VALUE_ADDED_HIGH), scale::print);
        return List.of(
                words.shortWay(way.way()),
                Digits.orMissing(all(region, Measure.UNMET_NEED), Digits::percent),
                Digits.orMissing(price(region, form, Measure.PRICE_INDEX), Digits::whole),
                Digits.orMissing(price(region, form, Measure.PRICE), Digits::whole),
                Digits.orMissing(all(region, Measure.COMMERCIAL_STOCK), Digits::three),
                Digits.orMissing(all(region, Measure.GOVERNMENT_STOCK), Digits::three),
                Digits.orMissing(all(region, Measure.USER_LOSS), scale::print),
                low.equals(high) ? low : words.of("range", low, high),
                Digits.orMissing(all(region, Measure.WELFARE_CHANGE), scale::print));
    }

    private OptionalDouble all(RegionResult region, Measure measure) {
        return region.at(measure, RegionResult.ALL, month);
    }

    private OptionalDouble price(RegionResult region, Optional<String> form, Measure measure) {
        return form.map(one -> region.at(measure, one, month)).orElse(OptionalDouble.empty());
    }
}
