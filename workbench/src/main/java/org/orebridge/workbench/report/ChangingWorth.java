package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.result.Amount;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Together;

/// Whether the draws settle that together is better, and what would have to be otherwise where it is worth nothing.
final class ChangingWorth {

    /// With fewer draws nothing can be said about one in ten of them.
    static final int ENOUGH_DRAWS = 20;

    private final Answer answer;
    private final Together together;
    private final MoneyScale scale;
    private final Words words;

    private ChangingWorth(Answer answer, Together together, Words words) {
        this.answer = answer;
        this.together = together;
        this.scale = TogetherWords.scale(together, words);
        this.words = words;
    }

    static List<String> sentences(Answer answer, Words words) {
        return answer.together()
                .map(together -> new ChangingWorth(answer, together, words).sentences())
                .orElse(List.of());
    }

    private List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        together.aboutNothing().forEach(nothing -> sentences.addAll(limits(nothing)));
        if (answer.run().drawsDone() < ENOUGH_DRAWS) {
            sentences.add(words.of("change.draws-few", answer.run().drawsDone()));
            return sentences;
        }
        for (Together.Gain gain : together.gains()) {
            gain.welfare().band().ifPresent(band -> sentences.add(settled(gain, band)));
        }
        return sentences;
    }

    private List<String> limits(Together.Nothing nothing) {
        return nothing.causes().stream()
                .map(cause -> words.of(
                        cause.reason() == Together.Reason.NO_STOCKS ? "change.nothing.plain" : "change.nothing",
                        words.way(nothing.against()),
                        words.of(
                                "nothing." + cause.reason().name().toLowerCase(Locale.ROOT),
                                Digits.percent(cause.found())),
                        Digits.percent(cause.limit())))
                .toList();
    }

    private String settled(Together.Gain gain, Amount.Band band) {
        String kind = scale.print(band.low()).equals(scale.print(band.high()))
                ? "even"
                : band.low() >= 0 ? "better" : band.high() <= 0 ? "worse" : "unsettled";
        return words.of(
                "change.together." + kind,
                answer.shock().nameOf(gain.party()),
                words.way(gain.against()),
                answer.run().drawsDone(),
                Digits.signed(band.low(), scale::print),
                Digits.signed(band.high(), scale::print),
                scale.unit());
    }
}
