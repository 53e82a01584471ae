package org.orebridge.workbench.report;

import java.util.regex.Pattern;
import org.orebridge.workbench.result.Answer;

/// How the future is known in a run, in words that say how to read its figures.
final class ModeWords {

    private static final Pattern SPACE = Pattern.compile(" ");

    private ModeWords() {}

    /// In a few words.
    static String name(Answer answer, Words words) {
        return words.orElse("mode." + key(answer), answer.run().mode());
    }

    /// In a sentence, which for an unknown end says that figures are means over the ends.
    static String explain(Answer answer, Words words) {
        return words.orElse("mode." + key(answer) + ".explain", answer.run().mode());
    }

    /// Whether figures are means over several possible ends.
    static boolean meansOverEnds(Answer answer) {
        return key(answer).equals("unknown");
    }

    /// The mode's first word: rolling, unknown or perfect.
    private static String key(Answer answer) {
        return SPACE.splitAsStream(answer.run().mode()).findFirst().orElse("");
    }
}
