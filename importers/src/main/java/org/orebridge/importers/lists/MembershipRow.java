package org.orebridge.importers.lists;

import java.util.List;
import org.orebridge.importers.Place;
import org.orebridge.importers.Statement;

/// One country's membership of one group.
///
/// @param group its identity, e.g. `MSP`, `EU27`
/// @param title of the group
/// @param member the country
/// @param since in the source's words, e.g. `2024-03`, `2022-06 or first joiners`
/// @param source where it can be read, in words
/// @param note what else is said
/// @param file the file's name
/// @param row its line, the header being line 1
public record MembershipRow(
        String group, String title, Place member, String since, String source, String note, String file, int row)
        implements Statement {

    @Override
    public List<Object> subject() {
        return List.of(group, member);
    }

    @Override
    public List<Object> said() {
        return List.of(since);
    }

    /// Memberships last.
    @Override
    public int year() {
        return 0;
    }
}
