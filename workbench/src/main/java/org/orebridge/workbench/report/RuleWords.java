package org.orebridge.workbench.report;

import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Release rules in words: `even-12` is "in 12 equal monthly parts".
public final class RuleWords {

    private static final Pattern RULE = Pattern.compile("\\b(none|full|optimal|even|threshold)(?:-([0-9]+))?\\b");

    private static final Pattern FROM = Pattern.compile("from month ([0-9]+) (.*)");

    private static final Pattern COMMA = Pattern.compile(", ");

    private RuleWords() {}

    /// @param rules one rule, or several with the month from which each holds
    public static String of(String rules, Words words) {
        return COMMA.splitAsStream(rules).map(rule -> from(rule, words)).collect(Collectors.joining(words.of("comma")));
    }

    /// The rule of each party, one after the other.
    ///
    /// @param name of a party by its code
    public static String of(Map<String, String> profile, UnaryOperator<String> name, Words words) {
        return profile.entrySet().stream()
                .map(rule -> words.of("game.party-rule", name.apply(rule.getKey()), of(rule.getValue(), words)))
                .collect(Collectors.joining("; "));
    }

    private static String from(String rule, Words words) {
        Matcher found = FROM.matcher(rule);
        return found.matches()
                ? words.of("rule.from", found.group(1), inWords(found.group(2), words))
                : inWords(rule, words);
    }

    private static String inWords(String rule, Words words) {
        return RULE.matcher(rule).replaceAll(found -> rule(found, words));
    }

    private static String rule(MatchResult found, Words words) {
        String number = found.group(2) == null ? "" : Digits.whole(Double.parseDouble(found.group(2)));
        return words.of("rule." + found.group(1), number);
    }
}
