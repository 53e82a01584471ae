package org.orebridge.importers.lists;

import java.util.List;
import org.orebridge.importers.Statement;

/// One mineral on one list.
///
/// @param list its identity, e.g. `JP-34`
/// @param title of the list
/// @param mineral name or symbol, as the list writes it
/// @param source where the list can be found, in words
/// @param file the file's name
/// @param row its line, the header being line 1
public record ListedMineralRow(String list, String title, String mineral, String source, String file, int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(list, mineral);
    }

    @Override
    public List<Object> said() {
        return List.of(title, source);
    }

    /// A list holds until it is replaced.
    @Override
    public int year() {
        return 0;
    }
}
