package org.orebridge.workbench.report;

import org.orebridge.workbench.network.DataQuality;

/// How good a mineral's figures are: the grade, and its reasons.
public final class QualityLine {

    private QualityLine() {}

    /// A sentence that says what a grade is, too.
    public static String of(DataQuality quality, Words words) {
        return words.of("network.quality", quality.grade(), reasons(quality, words));
    }

    /// The reasons alone, in the middle of a sentence.
    public static String reasons(DataQuality quality, Words words) {
        return words.of(
                "network.quality.reasons",
                Digits.percent(quality.assumed()),
                Digits.percent(quality.useUnstated()),
                Digits.percent(quality.moved()),
                Digits.percent(quality.largestMove()),
                quality.disagreement()
                        .map(share -> words.of("network.quality.differ", Digits.percent(share)))
                        .orElse(words.of("network.quality.alone")));
    }
}
