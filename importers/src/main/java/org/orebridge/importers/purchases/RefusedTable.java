package org.orebridge.importers.purchases;

import java.util.List;

/// A file that cannot be read as a table of purchases at all.
public final class RefusedTable extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final FileTrouble trouble;
    private final transient List<String> about;

    /// @param about numbers, and names of columns for the sentence; nothing else of the file
    public RefusedTable(FileTrouble trouble, String... about) {
        super("The table of purchases is refused: " + trouble.code());
        this.trouble = trouble;
        this.about = List.of(about);
    }

    public FileTrouble trouble() {
        return trouble;
    }

    public List<String> about() {
        return about;
    }
}
