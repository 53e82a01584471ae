package org.orebridge.workbench.risk;

import java.time.YearMonth;
import java.util.List;
import org.orebridge.core.Region;
import org.orebridge.importers.lists.GroupFile;

/// A group of countries that a user has written down.
///
/// @param id as the table has it
/// @param name as the table has it
/// @param members codes of the members in the month asked for, in alphabetical order; empty where it has none then
public record OwnGroup(String id, String name, List<String> members) {

    public OwnGroup {
        members = List.copyOf(members);
    }

    /// The groups of a table with their members in one month.
    ///
    /// @throws IllegalArgumentException where it is no such table, with line, what was found and what
    ///   may have been meant
    public static List<OwnGroup> read(byte[] table, YearMonth month) {
        return GroupFile.read("groups", table).stream()
                .map(group -> new OwnGroup(
                        group.id(),
                        group.name(),
                        group.membersAt(month).stream().map(Region::code).toList()))
                .toList();
    }
}
