package org.orebridge.importers.purchases;

import java.util.Locale;

/// Why a row, or its value alone, is not used.
public enum RowTrouble {
    NO_MATERIAL,
    WRONG_CODE,
    NO_COUNTRY,
    UNKNOWN_COUNTRY,
    NOT_ONE_COUNTRY,
    PAST_COUNTRY,
    NO_QUANTITY,
    NOT_A_NUMBER,
    TWO_READINGS,
    BELOW_ZERO,
    ZERO,
    ABSURD,
    NO_UNIT,
    UNKNOWN_UNIT,
    WRONG_CONTENT,
    TOTAL,
    BROKEN_ROW,
    VALUE_NOT_READ(true),
    VALUE_WITHOUT_CURRENCY(true),
    SAME_AS(true);

    private final boolean used;

    RowTrouble() {
        this(false);
    }

    RowTrouble(boolean used) {
        this.used = used;
    }

    /// Whether the row is used all the same.
    public boolean isUsed() {
        return used;
    }

    /// Its name in messages and results, e.g. `no-unit`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
