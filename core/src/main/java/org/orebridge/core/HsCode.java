package org.orebridge.core;

import java.util.regex.Pattern;

/// A heading or subheading of the Harmonized System, under which customs count a traded good.
///
/// A customs code is not a mineral: 811292 holds gallium with germanium, indium and more.
///
/// @param digits two, four or six digits, e.g. `2603` (copper ores and concentrates), `810520`
public record HsCode(String digits) implements Comparable<HsCode> {

    private static final Pattern DIGITS = Pattern.compile("(\\d\\d){1,3}");

    public HsCode {
        if (!DIGITS.matcher(digits).matches()) {
            throw new IllegalArgumentException(
                    "A code of the Harmonized System has two, four or six digits, found \"%s\".%nMaybe a leading zero was lost, or it is a national code of more digits."
                            .formatted(digits));
        }
    }

    public static HsCode of(String digits) {
        return new HsCode(digits);
    }

    /// Whether the other code is this one or lies below it: 2603 covers 260300.
    public boolean covers(HsCode other) {
        return other.digits.startsWith(digits);
    }

    @Override
    public int compareTo(HsCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public String toString() {
        return digits;
    }
}
