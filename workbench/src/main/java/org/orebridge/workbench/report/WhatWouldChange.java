package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import org.orebridge.workbench.result.Answer;

/// What would change the conclusion: the assumptions, the surplus stock and the choices on which it hangs.
public final class WhatWouldChange {

    private WhatWouldChange() {}

    /// Sentences that can be read each alone, from the figures of the answer.
    public static List<String> of(Answer answer, Words words) {
        return sentences(LocalNames.of(answer, words), words);
    }

    /// @param answer with names in the language of the words
    static List<String> sentences(Answer answer, Words words) {
        List<String> sentences = new ArrayList<>();
        sentences.addAll(ChangingParameters.sentences(answer, words));
        sentences.addAll(ChangingStock.sentences(answer, words));
        sentences.addAll(ChangingWorth.sentences(answer, words));
        sentences.addAll(ChangingRules.sentences(answer, words));
        return List.copyOf(sentences);
    }

    static Markup card(Answer answer, Words words) {
        return Cards.card(
                words.of("change.title"),
                words.of("change.note"),
                Cards.list(WhatWouldChange.sentences(answer, words)));
    }
}
