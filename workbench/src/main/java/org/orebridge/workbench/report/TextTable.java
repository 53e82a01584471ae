package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lines of plain text: wrapped paragraphs and cells in columns.
public final class TextTable {

    /// Characters in a line.
    public static final int WIDTH = 100;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private TextTable() {}

    public static String left(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    public static String right(String text, int width) {
        return text.length() >= width ? text : " ".repeat(width - text.length()) + text;
    }

    /// Breaks between words; the lines after the first are indented.
    public static List<String> wrap(String text, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : SPACES.splitAsStream(text.strip()).toList()) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
