package org.orebridge.workbench.purchases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.orebridge.importers.purchases.RefusedTable;
import org.orebridge.importers.purchases.Remark;
import org.orebridge.importers.purchases.RowTrouble;
import org.orebridge.workbench.report.Words;

/// What is wrong with a row, or a whole table, in the reader's language.
public final class RowWords {

    private static final Pattern BLANK = Pattern.compile(" ");

    private RowWords() {}

    /// Names of minerals are said in the reader's language; a guess is added where there is one.
    static String of(Remark remark, Words words) {
        List<String> about = new ArrayList<>(remark.about());
        if (remark.kind().equals(MaterialTrouble.MIXED_CODE.code())) {
            about.set(
                    1,
                    words.and(BLANK.splitAsStream(about.get(1))
                            .map(id -> words.mineral(id, id))
                            .toList()));
        }
        String says = words.of("purchases.row." + remark.kind(), about.toArray());
        boolean guesses = remark.kind().equals(RowTrouble.UNKNOWN_COUNTRY.code())
                || remark.kind().equals(MaterialTrouble.UNKNOWN_MATERIAL.code());
        return guesses && !about.get(1).isEmpty()
                ? words.paragraph(List.of(says, words.of("purchases.maybe", about.get(1))))
                : says;
    }

    /// Why a whole table is refused, and on the next line what may help.
    public static String of(RefusedTable refused, Words words) {
        List<String> about = refused.about().stream()
                .map(word -> words.orElse("purchases.column." + word, word))
                .toList();
        String key = "purchases.file." + refused.trouble().code();
        return words.of(key, words.and(about)) + System.lineSeparator() + words.of(key + ".maybe", words.and(about));
    }
}
