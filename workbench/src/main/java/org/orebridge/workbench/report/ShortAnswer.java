package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Evidence;
import org.orebridge.workbench.result.Measure;
import org.orebridge.workbench.result.MonthlySeries;
import org.orebridge.workbench.result.RegionResult;
import org.orebridge.workbench.result.Shock;
import org.orebridge.workbench.result.Status;
import org.orebridge.workbench.result.Way;
import org.orebridge.workbench.result.WayResult;

/// The answer in sentences: what stops, what it does to each party, what acting together changes, and how far to
/// trust it.
final class ShortAnswer {

    private static final int OMISSIONS = 5;

    private final Answer answer;
    private final Words words;
    private final List<Integer> months;

    ShortAnswer(Answer answer, Words words) {
        this.answer = answer;
        this.words = words;
        List<Integer> usual = Stream.of(3, 6, 12)
                .filter(month -> month <= answer.shock().monthsReported())
                .toList();
        this.months = usual.isEmpty() ? List.of(answer.shock().monthsReported()) : usual;
    }

    /// Measures, then beliefs.
    List<String> stops() {
        return Stream.concat(answer.shock().stops().stream(), answer.shock().beliefs().stream())
                .map(sentence -> Dates.inWords(sentence, words))
                .toList();
    }

    /// What it does to each party, one paragraph a party.
    List<String> parties() {
        return answer.shock().parties().stream().map(this::party).toList();
    }

    private String party(Shock.Party party) {
        List<String> sentences = new ArrayList<>();
        Way shown = shown();
        answer.way(shown)
                .flatMap(way -> way.region(party.code()))
                .ifPresentOrElse(
                        region -> sentences.addAll(full(party, shown, region)),
                        () -> sentences.add(words.of("summary.no-party", party.name())));
        String before = needs(shown, party);
        for (Way way : List.of(Way.NO_STOCKS, Way.ALONE_RESTRICTING, Way.TOGETHER)) {
            String needs = needs(way, party);
            if (way != shown && !needs.isEmpty()) {
                sentences.add(words.of(
                        "short." + way.code(),
                        needs.equals(before) ? words.of("short.the-same", shown.code()) : needs,
                        Digits.whole(answer.shock().restriction() * 100)));
            }
        }
        answer.shelf()
                .flatMap(levels -> ShelfWords.sentence(levels, party.code(), last(), words))
                .ifPresent(sentences::add);
        spread(party, shown).ifPresent(sentences::add);
        return words.paragraph(sentences);
    }

    /// Each alone where it was answered, else the first way that was.
    Way shown() {
        return answer.way(Way.ALONE)
                .filter(way -> way.status() == Status.ANSWERED)
                .or(() -> answer.ways().stream()
                        .filter(way -> way.status() == Status.ANSWERED)
                        .findFirst())
                .map(WayResult::way)
                .orElse(Way.ALONE);
    }

    private List<String> full(Shock.Party party, Way way, RegionResult region) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.of("short.need", party.name(), words.way(way), needs(way, party), months()));
        MainForm.of(answer, region)
                .ifPresent(form -> sentences.add(words.of(
                        "short.price",
                        words.form(form, answer.network().formName(form)),
                        list(region, Measure.PRICE_INDEX, form, index -> Digits.decimals(index / 100, 1)))));
        MoneyScale scale = MoneyScale.of(
                Stream.of(Measure.USER_LOSS, Measure.VALUE_ADDED_HIGH, Measure.WELFARE_CHANGE)
                        .flatMapToDouble(measure -> region.at(measure, RegionResult.ALL, last()).stream()),
                words);
        sentences.add(words.of(
                "short.money",
                list(region, Measure.USER_LOSS, RegionResult.ALL, scale::print),
                scale.unit(),
                last(),
                range(region, scale),
                welfare(region, scale)));
        hardestHit(region).ifPresent(sentences::add);
        return sentences;
    }

    private String range(RegionResult region, MoneyScale scale) {
        String low = Digits.orMissing(region.at(Measure.VALUE_ADDED_LOW, RegionResult.ALL, last()), scale::print);
        String high = Digits.orMissing(region.at(Measure.VALUE_ADDED_HIGH, RegionResult.ALL, last()), scale::print);
        return low.equals(high) ? low : words.of("range", low, high);
    }

    private String welfare(RegionResult region, MoneyScale scale) {
        OptionalDouble change = region.at(Measure.WELFARE_CHANGE, RegionResult.ALL, last());
        return change.isEmpty()
                ? words.of("missing")
                : words.of(
                        change.getAsDouble() < 0 ? "short.down" : "short.up",
                        scale.print(Math.abs(change.getAsDouble())),
                        scale.unit());
    }

    private Optional<String> hardestHit(RegionResult region) {
        List<MonthlySeries> sectors = region.series(Measure.UNMET_NEED).stream()
                .filter(series -> !series.subject().equals(RegionResult.ALL))
                .filter(series -> series.at(last()).orElse(0) >= .0005)
                .toList();
        return sectors.size() < 2
                ? Optional.empty()
                : sectors.stream()
                        .max(Comparator.comparingDouble(
                                series -> series.at(last()).orElse(0)))
                        .map(series -> words.of(
                                "short.sector",
                                words.sector(series.subject()),
                                Digits.orMissing(series.at(last()), Digits::percent),
                                last()));
    }

    /// How far the draws spread in the last of the months, and where the central answer lies if not among them.
    private Optional<String> spread(Shock.Party party, Way way) {
        return answer.way(way)
                .flatMap(one -> one.region(party.code()))
                .flatMap(region -> region.series(Measure.UNMET_NEED, RegionResult.ALL))
                .flatMap(series -> series.band().map(band -> spread(series, band)));
    }

    private String spread(MonthlySeries series, MonthlySeries.Band band) {
        OptionalDouble low = band.low().get(last() - 1);
        OptionalDouble high = band.high().get(last() - 1);
        OptionalDouble central = series.at(last());
        String spread = words.of(
                "short.spread",
                answer.run().drawsDone(),
                last(),
                Digits.orMissing(low, Digits::percent),
                Digits.orMissing(high, Digits::percent));
        boolean among = central.isEmpty()
                || (low.orElse(Double.NEGATIVE_INFINITY) <= central.getAsDouble()
                        && central.getAsDouble() <= high.orElse(Double.POSITIVE_INFINITY));
        return among
                ? spread
                : words.paragraph(
                        List.of(spread, words.of("short.outside", Digits.orMissing(central, Digits::percent))));
    }

    private String needs(Way way, Shock.Party party) {
        return answer.way(way)
                .flatMap(one -> one.region(party.code()))
                .filter(region ->
                        region.series(Measure.UNMET_NEED, RegionResult.ALL).isPresent())
                .map(region -> words.percent(list(region, Measure.UNMET_NEED, RegionResult.ALL, Digits::percent)))
                .orElse("");
    }

    private String list(RegionResult region, Measure measure, String subject, DoubleFunction<String> format) {
        List<String> values = months.stream()
                .map(month -> Digits.orMissing(region.at(measure, subject, month), format))
                .toList();
        return values.stream().distinct().count() == 1 ? values.getFirst() : words.and(values);
    }

    private int last() {
        return months.getLast();
    }

    /// e.g. `3 (May 2025), 6 (August 2025) and 12 (February 2026)`.
    private String months() {
        return words.and(months.stream()
                .map(month -> answer.shock()
                        .firstMonth()
                        .map(first -> words.of("short.month", month, Dates.month(first.plusMonths(month - 1), words)))
                        .orElseGet(() -> words.of("short.month-undated", month)))
                .toList());
    }

    /// What together is worth to whom, and who would have to compensate whom; nothing where it was not asked for.
    List<String> together() {
        return answer.way(Way.TOGETHER).isEmpty()
                ? List.of()
                : answer.together()
                        .map(together -> TogetherWords.sentences(answer, together, words))
                        .orElse(List.of(words.of("missing")));
    }

    /// How the future is known, what the answer rests on, and what was not done.
    List<String> trust() {
        List<String> sentences = new ArrayList<>();
        sentences.add(ModeWords.explain(answer, words));
        answer.evidence().shares().stream().limit(1).forEach(share -> sentences.add(shares(share)));
        sentences.add(words.of(answer.run().drawsDone() > 0 ? "short.central" : "short.no-draws"));
        answer.omissions().stream()
                .limit(OMISSIONS)
                .forEach(one -> sentences.add(
                        words.of("short.omission", words.said(one.what()), Sentence.end(words.said(one.why())))));
        if (answer.omissions().size() > OMISSIONS) {
            sentences.add(words.of("short.omissions-more", answer.omissions().size() - OMISSIONS));
        }
        return sentences;
    }

    /// What the answer rests on and how sure it is, without the list of what was not done.
    List<String> sure() {
        List<String> sentences = new ArrayList<>(List.of(ModeWords.explain(answer, words)));
        answer.shock()
                .parties()
                .forEach(party -> spread(party, shown())
                        .ifPresent(spread -> sentences.add(words.of("brief.party", party.name(), spread))));
        answer.shock()
                .parties()
                .forEach(party -> answer.shelf()
                        .flatMap(levels -> ShelfWords.sentence(levels, party.code(), last(), words))
                        .ifPresent(sentence -> sentences.add(words.of("brief.party", party.name(), sentence))));
        TornadoWords.sentence(answer, words).ifPresent(sentences::add);
        answer.evidence().shares().stream().limit(1).forEach(share -> sentences.add(shares(share)));
        sentences.add(words.of(answer.run().drawsDone() > 0 ? "short.central" : "short.no-draws"));
        return sentences;
    }

    String shares(Evidence.Share share) {
        return words.of(
                "text.shares",
                Digits.whole(share.stated() * 100),
                Digits.whole(share.derived() * 100),
                Digits.whole(share.assumed() * 100),
                LocalNames.weighing(answer.evidence(), words));
    }

    /// A month of the shock worth tabling: the last of the months spoken of.
    int month() {
        return last();
    }
}
