package org.orebridge.workbench.purchases;

import java.util.List;
import java.util.Locale;
import org.orebridge.importers.purchases.Remark;

/// Why what a row names is no mineral that can be counted, or what was taken for it.
enum MaterialTrouble {
    UNKNOWN_MATERIAL,
    UNKNOWN_CODE,
    MIXED_CODE,
    NAME_AGAINST_CODE,
    NOT_COUNTED,
    MORE_THAN_THE_WORLD,
    READ_AS;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Remark at(int line, String... about) {
        return new Remark(line, code(), List.of(about));
    }
}
