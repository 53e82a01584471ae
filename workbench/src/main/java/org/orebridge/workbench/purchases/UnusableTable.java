package org.orebridge.workbench.purchases;

import java.util.List;
import org.orebridge.importers.purchases.FileTrouble;
import org.orebridge.importers.purchases.RefusedTable;
import org.orebridge.workbench.report.Words;

/// A file that is no table of purchases that can be read; it repeats nothing of the file but names of columns.
public final class UnusableTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RefusedTable refused;

    UnusableTable(RefusedTable refused) {
        super(RowWords.of(refused, Words.english()));
        this.refused = refused;
    }

    /// What was found, and what may help.
    public List<String> says(Words words) {
        return RowWords.of(refused, words).lines().toList();
    }

    public boolean isTooLarge() {
        return refused.trouble() == FileTrouble.TOO_LARGE;
    }
}
