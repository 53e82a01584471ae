package org.orebridge.importers;

import java.util.List;

/// What every row in our words can be asked: what it is about, what it says, and where it stands.
public interface Statement {

    /// What, where and when: all but the figures. Two rows with the same subject are about the same thing.
    List<Object> subject();

    /// The figures.
    List<Object> said();

    /// The calendar year, or the first of several, that it is about.
    int year();

    /// The file's name.
    String file();

    /// Line of the file, the header being line 1; or the number of the record in a file without lines.
    int row();
}
