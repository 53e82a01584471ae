package org.orebridge.workbench.report;

import java.util.ArrayList;
import java.util.List;

/// Lines of plain text: wrapped paragraphs and cells in columns, in which an East Asian letter takes two columns.
public final class TextTable {

    /// Columns in a line.
    public static final int WIDTH = 100;

    private TextTable() {}

    /// Columns that a text takes.
    public static int columns(String text) {
        return LineBreaks.columns(text);
    }

    public static String left(String text, int width) {
        return text + " ".repeat(Math.max(0, width - LineBreaks.columns(text)));
    }

    public static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - LineBreaks.columns(text))) + text;
    }

    /// Sentences one below another, set in by two.
    public static List<String> list(List<String> sentences) {
        return sentences.stream()
                .flatMap(one -> wrap(one, "  ", "    ").stream())
                .toList();
    }

    /// Breaks between words, in Japanese between letters; the lines after the first are indented.
    public static List<String> wrap(String text, String first, String rest) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (LineBreaks.Piece piece : LineBreaks.pieces(text)) {
            String space = !empty && piece.spaced() ? " " : "";
            if (!empty && LineBreaks.columns(line.toString()) + LineBreaks.columns(space + piece.text()) > WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(rest);
                space = "";
            }
            line.append(space).append(piece.text());
            empty = false;
        }
        lines.add(line.toString());
        return lines;
    }
}
