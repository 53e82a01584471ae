package org.orebridge.workbench.report;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Release rules in words: `even-12` is "in 12 equal monthly parts".
final class RuleWords {

    private static final Pattern RULE = Pattern.compile("\\b(none|full|optimal|even|threshold)(?:-([0-9]+))?\\b");

    private RuleWords() {}

    /// @param rules one rule, or several with the month from which each holds
    static String of(String rules, Words words) {
        return RULE.matcher(rules).replaceAll(found -> rule(found, words));
    }

    private static String rule(MatchResult found, Words words) {
        String number = found.group(2) == null ? "" : Digits.whole(Double.parseDouble(found.group(2)));
        return words.of("rule." + found.group(1), number);
    }
}
