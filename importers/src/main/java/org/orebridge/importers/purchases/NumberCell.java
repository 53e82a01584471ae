package org.orebridge.importers.purchases;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number as people write it into a table, with whatever stands before and after it.
///
/// Which sign stands before the decimals is not in the cell alone: 1,234 is a thousand and more in Seoul, Tokyo and
/// London, and little more than one in Berlin. A column in which one cell can only be read in one way is read in that
/// way ({@link Mark}); where two cells contradict each other, or a table separated by semicolons says nothing, a cell
/// that has two readings has none.
///
/// @param negative whether it is below zero: -5, (5), △5
/// @param digits with points and commas as they stand
/// @param before what stands before the number
/// @param after what stands after it
record NumberCell(boolean negative, String digits, String before, String after) {

    private static final Pattern SHAPE =
            Pattern.compile("(?<before>[^0-9+\\-−–△▲(.,]*)(?<sign>[-+−–△▲(]?)\\s*(?<money>[$€£₩]?)\\s*"
                    + "(?<digits>[0-9.,][0-9.,' ]*(?:[eE][-+]?[0-9]+)?)\\s*\\)?(?<after>[^0-9]*)");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]+(\\.[0-9]+)?[eE][-+]?[0-9]+");
    private static final Pattern WHOLE = Pattern.compile("[0-9]+");
    private static final Pattern TWO_READINGS = Pattern.compile("[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern WITH_POINT =
            Pattern.compile("[0-9]*\\.[0-9]+|[0-9]+\\.|[0-9]{1,3}(,[0-9]{3})+\\.[0-9]*|[0-9]{1,3}(,[0-9]{3}){2,}");
    private static final Pattern WITH_COMMA =
            Pattern.compile("[0-9]*,[0-9]+|[0-9]+,|[0-9]{1,3}(\\.[0-9]{3})+,[0-9]*|[0-9]{1,3}(\\.[0-9]{3}){2,}");

    /// What stands before the decimals.
    enum Mark {
        POINT,
        COMMA,
        EITHER,
        NONE
    }

    /// The parts of a cell; null where it holds no number.
    static @org.jspecify.annotations.Nullable NumberCell of(String cell) {
        String text = java.text.Normalizer.normalize(cell, java.text.Normalizer.Form.NFKC)
                .replaceAll("\\p{Zs}+", " ")
                .strip();
        Matcher matcher = SHAPE.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String sign = String.valueOf(matcher.group("sign"));
        return new NumberCell(
                !sign.isEmpty() && !sign.equals("+"),
                String.valueOf(matcher.group("digits"))
                        .replaceAll("(?<=[0-9])[' ](?=[0-9]{3}(?![0-9]))", "")
                        .strip(),
                (matcher.group("before") + " " + matcher.group("money")).strip(),
                String.valueOf(matcher.group("after")).strip());
    }

    /// What this cell alone says about the sign before the decimals.
    Mark mark() {
        if (TWO_READINGS.matcher(digits).matches()) {
            return Mark.EITHER;
        }
        if (WHOLE.matcher(digits).matches()) {
            return Mark.NONE;
        }
        if (EXPONENT.matcher(digits).matches() || WITH_POINT.matcher(digits).matches()) {
            return Mark.POINT;
        }
        return WITH_COMMA.matcher(digits).matches() ? Mark.COMMA : Mark.NONE;
    }

    /// Whether it is a number at all: 1.2.3 and 1,23,4 are none.
    boolean isNumber() {
        return mark() != Mark.NONE || WHOLE.matcher(digits).matches();
    }

    /// Its size by the sign before the decimals, POINT or COMMA.
    double size(Mark column) {
        Mark own = mark();
        Mark used = own == Mark.EITHER ? column : own;
        String plain = used == Mark.COMMA ? digits.replace(".", "").replace(',', '.') : digits.replace(",", "");
        return Double.parseDouble(plain);
    }
}
