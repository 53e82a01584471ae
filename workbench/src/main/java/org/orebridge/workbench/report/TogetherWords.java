package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.orebridge.workbench.result.Answer;
import org.orebridge.workbench.result.Together;

/// What is to be said about the worth of together: who would have to be paid, and why it may be worth nothing.
final class TogetherWords {

    private TogetherWords() {}

    static List<String> sentences(Answer answer, Together together, MoneyScale scale, Words words) {
        List<String> sentences = new ArrayList<>();
        for (Together.Nothing nothing : together.aboutNothing()) {
            String why = words.of("nothing." + nothing.reason().name().toLowerCase(Locale.ROOT));
            String detail = nothing.detail().map(text -> " " + text).orElse("");
            sentences.add(words.of("together.nothing", nothing.against().code(), why) + detail);
        }
        for (Together.Gain gain : together.gains()) {
            gain.transferNeeded()
                    .ifPresent(transfer -> sentences.add(words.of(
                            "together.transfer",
                            answer.shock().nameOf(gain.party()),
                            gain.against().code(),
                            scale.print(transfer),
                            scale.unit(words))));
        }
        return sentences;
    }

    static MoneyScale scale(Together together) {
        return MoneyScale.of(together.gains().stream()
                .flatMapToDouble(gain -> java.util.stream.DoubleStream.of(
                        gain.welfare().value(),
                        gain.userLossAvoided().value(),
                        gain.valueAddedSavedHigh().value())));
    }
}
