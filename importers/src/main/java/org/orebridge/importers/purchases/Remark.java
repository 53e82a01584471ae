package org.orebridge.importers.purchases;

import java.util.List;

/// Something about one row of a table that its owner should know.
///
/// @param line of the file, or row of the sheet
/// @param kind what it is; names the sentence that is said
/// @param about words of the row and numbers for that sentence
public record Remark(int line, String kind, List<String> about) {

    /// Longest piece of a cell that is repeated.
    private static final int SHOWN = 60;

    public Remark {
        about = about.stream().map(Remark::shortened).toList();
    }

    public static Remark of(int line, RowTrouble trouble, String... about) {
        return new Remark(line, trouble.code(), List.of(about));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
