package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Together;
import org.orebridge.workbench.result.Way;

/// What acting together is worth, in sentences: to whom, who would have to compensate whom, and why it may be worth
/// about nothing.
final class TogetherWords {

    private final Answer answer;
    private final Together together;
    private final MoneyScale scale;
    private final Words words;

    private TogetherWords(Answer answer, Together together, Words words) {
        this.answer = answer;
        this.together = together;
        this.scale = scale(together, words);
        this.words = words;
    }

    static List<String> sentences(Answer answer, Together together, Words words) {
        TogetherWords one = new TogetherWords(answer, together, words);
        List<String> sentences = new ArrayList<>();
        String before = "";
        for (Way against : List.of(Way.ALONE, Way.ALONE_RESTRICTING)) {
            List<Together.Gain> gains = together.gains().stream()
                    .filter(gain -> gain.against() == against)
                    .toList();
            if (!gains.isEmpty()) {
                String said = one.said(against, gains);
                sentences.add(words.of(
                        "together.against",
                        words.way(against),
                        said.equals(before) ? words.of("together.the-same") : said));
                before = said;
            }
        }
        return sentences;
    }

    private String said(Way against, List<Together.Gain> gains) {
        List<String> parts = new ArrayList<>();
        Optional<Together.Nothing> nothing = together.aboutNothing().stream()
                .filter(one -> one.against() == against)
                .findFirst();
        nothing.ifPresent(one -> parts.add(nothing(one)));
        parts.add(words.of(
                "together.each", words.and(gains.stream().map(this::forParty).toList())));
        parts.add(compensation(gains, nothing.isPresent()));
        gains.stream().filter(this::signUnsure).forEach(gain -> parts.add(unsure(gain)));
        return words.paragraph(parts);
    }

    private String nothing(Together.Nothing nothing) {
        List<String> causes = nothing.causes().stream()
                .map(cause -> words.of(
                        "nothing." + cause.reason().name().toLowerCase(Locale.ROOT), Digits.percent(cause.found())))
                .toList();
        return causes.isEmpty()
                ? words.of("together.nothing.unexplained")
                : words.of("together.nothing", String.join("; ", causes));
    }

    /// e.g. `worse for South Korea by 5.4 million USD (its users lose 8.7 million USD more)`.
    private String forParty(Together.Gain gain) {
        double welfare = gain.welfare().value();
        double users = gain.userLossAvoided().value();
        String kind = zero(welfare) ? "even" : welfare > 0 ? "better" : "worse";
        String usersKind = zero(users) ? "even" : users > 0 ? "less" : "more";
        return words.of(
                "together." + kind,
                name(gain),
                money(Math.abs(welfare)),
                words.of("together.users." + usersKind, money(Math.abs(users))));
    }

    /// Whether those who gain could pay those who lose, and what is left then.
    ///
    /// @param nothing whether the worth was called about nothing, so that a loss is none to speak of either
    private String compensation(List<Together.Gain> gains, boolean nothing) {
        List<Together.Gain> losers = gains.stream()
                .filter(gain ->
                        gain.welfare().value() < 0 && !zero(gain.welfare().value()))
                .toList();
        List<Together.Gain> winners = gains.stream()
                .filter(gain ->
                        gain.welfare().value() > 0 && !zero(gain.welfare().value()))
                .toList();
        double needed = -sum(losers);
        double left = sum(winners) - needed;
        if (losers.isEmpty()) {
            return winners.isEmpty() ? "" : words.of("together.no-compensation");
        }
        if (winners.isEmpty()) {
            return nothing ? "" : words.of("together.all-lose");
        }
        return words.of(
                zero(left) || left > 0 ? "together.compensation" : "together.not-covered",
                names(winners),
                names(losers),
                money(needed),
                money(Math.abs(left)));
    }

    private boolean signUnsure(Together.Gain gain) {
        return gain.welfare()
                .band()
                .filter(band -> band.low() < 0 && band.high() > 0)
                .isPresent();
    }

    private String unsure(Together.Gain gain) {
        Amount.Band band = gain.welfare().band().orElseThrow();
        return words.of(
                "together.unsure",
                name(gain),
                Digits.signed(band.low(), scale::print),
                Digits.signed(band.high(), scale::print),
                scale.unit(),
                answer.run().drawsDone());
    }

    private boolean zero(double usd) {
        return scale.print(usd).equals("0");
    }

    private static double sum(List<Together.Gain> gains) {
        return gains.stream().mapToDouble(gain -> gain.welfare().value()).sum();
    }

    private String money(double usd) {
        return scale.said(usd, words);
    }

    private String name(Together.Gain gain) {
        return answer.shock().nameOf(gain.party());
    }

    private String names(List<Together.Gain> gains) {
        return words.and(gains.stream().map(this::name).toList());
    }

    /// The unit in which all of the worth is printed.
    static MoneyScale scale(Together together, Words words) {
        return MoneyScale.of(
                together.gains().stream()
                        .flatMapToDouble(gain -> DoubleStream.of(
                                gain.welfare().value(),
                                gain.userLossAvoided().value(),
                                gain.valueAddedSavedHigh().value())),
                words);
    }
}
