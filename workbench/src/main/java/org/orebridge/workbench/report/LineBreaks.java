package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How wide a text stands in a terminal, and where its lines may break: at spaces, and between Japanese letters
/// unless a line would begin with a closing mark or end with an opening one.
final class LineBreaks {

    /// What stays together on a line.
    ///
    /// @param spaced whether a space stands before it
    record Piece(String text, boolean spaced) {}

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern WIDE = Pattern.compile(
            "[\\u1100-\\u115F\\u2E80-\\u303E\\u3041-\\uA4CF\\uAC00-\\uD7A3\\uF900-\\uFAFF\\uFE30-\\uFE6F\\uFF01-\\uFF60\\uFFE0-\\uFFE6]");

    private static final String JAPANESE =
            "[\\u3000-\\u303F\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}\\u30FB\\u30FC\\uFF01-\\uFF5E]";
    private static final String CLOSING = "[、。,.・:;!?)」』】〉》ー~~%,.:;)\\]]";
    private static final String OPENING = "[(「『【〈《(\\[]";

    private static final Pattern BREAK =
            Pattern.compile("(?:(?<=%1$s)|(?=%1$s))(?<!%2$s)(?!%3$s)(?<!^)(?!$)".formatted(JAPANESE, OPENING, CLOSING));

    private LineBreaks() {}

    /// Columns of a terminal that a text takes.
    static int columns(String text) {
        return text.length() + (int) WIDE.matcher(text).results().count();
    }

    static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : SPACES.splitAsStream(text.strip()).toList()) {
            List<String> parts = BREAK.splitAsStream(word).toList();
            for (int i = 0; i < parts.size(); i++) {
                pieces.add(new Piece(parts.get(i), i == 0));
            }
        }
        return pieces;
    }
}
