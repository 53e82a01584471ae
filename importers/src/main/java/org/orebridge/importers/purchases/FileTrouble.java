package org.orebridge.importers.purchases;

import java.util.Locale;

/// Why a whole file is refused.
public enum FileTrouble {
    EMPTY,
    TOO_LARGE,
    TOO_MANY_ROWS,
    OLD_WORKBOOK,
    OPEN_DOCUMENT,
    MACROS,
    NO_WORKBOOK,
    DAMAGED,
    UNPACKS_TOO_FAR,
    PDF,
    WEB_PAGE,
    NO_TEXT,
    NO_HEADER,
    NO_COLUMN,
    NO_ROWS;

    /// Its name in messages, e.g. `too-large`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
