package org.orebridge.workbench.report;

import java.util.regex.Pattern;

/// English nouns after a number: `1 figure(s)` becomes `1 figure`, `2 figure(s)` becomes `2 figures`.
final class Plurals {

    /// A number, some words or none, and the noun.
    private static final Pattern EITHER = Pattern.compile("(?<![\\d.,])([\\d.,]*\\d)((?: [a-z]+)*? [a-z]+)\\(s\\)");

    private Plurals() {}

    /// The sentence with each noun in the form that its number asks for.
    static String fitted(String sentence) {
        return sentence.indexOf("(s)") < 0
                ? sentence
                : EITHER.matcher(sentence)
                        .replaceAll(found -> found.group(1)
                                + found.group(2)
                                + (found.group(1).equals("1") ? "" : "s"));
    }
}
